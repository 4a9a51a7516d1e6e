// Adds relationships from facts to things; the rows carry their types.
UNWIND $rows AS row
MATCH (start:Fact {id: row.start})
MATCH (end:Thing {id: row.end})
CREATE (start)-[r:$(row.type) {position: row.position}]->(end)
RETURN count(r) AS related
