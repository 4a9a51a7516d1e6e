// Adds relationships from facts to facts; the rows carry their types.
UNWIND $rows AS row
MATCH (start:Fact {id: row.start})
MATCH (end:Fact {id: row.end})
CREATE (start)-[r:$(row.type) {position: row.position}]->(end)
RETURN count(r) AS related
