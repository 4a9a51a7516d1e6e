// What refers to one of the given nodes and is not one of them.
CALL () {
  MATCH (node:Thing)
  WHERE node.id IN $ids
  RETURN node
  UNION ALL
  MATCH (node:Fact)
  WHERE node.id IN $ids
  RETURN node
}
CALL (node) {
  MATCH (node)<-[:ABOUT|ADDRESSES|BROADER|BY|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|DISPUTES|FUNDED_BY
    |HELD_BY|HOSTED_BY|IN|INFORMS|IN_PROGRAMME|OBJECT|OF|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS|VIA]-(other)
  RETURN other
  UNION
  MATCH (node)-[:HOLDS|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]->(other)
  RETURN other
}
WITH node, other
WHERE NOT other.id IN $ids
RETURN other.id AS id, node.id AS refersTo
ORDER BY id, refersTo
