// Adds relationships from things to things; the rows carry their types.
UNWIND $rows AS row
MATCH (start:Thing {id: row.start})
MATCH (end:Thing {id: row.end})
CREATE (start)-[r:$(row.type) {position: row.position}]->(end)
RETURN count(r) AS related
