// Takes things and facts out of the graph.
CALL () {
  MATCH (node:Thing)
  WHERE node.id IN $ids
  RETURN node
  UNION ALL
  MATCH (node:Fact)
  WHERE node.id IN $ids
  RETURN node
}
DETACH DELETE node
