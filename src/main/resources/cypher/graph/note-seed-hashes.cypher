// Notes what the seed data last said of things and facts that are there; that moves the graph no further.
UNWIND $rows AS row
CALL (row) {
  MATCH (node:Thing {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Fact {id: row.id})
  RETURN node
}
SET node.seedHash = row.seedHash
