// A run of the things stamped from a revision on, by stamp and id, each with the things that it refers to itself.
CALL () {
  MATCH (thing:Thing)
  WHERE thing.revision = $revision AND thing.id > $after
  RETURN thing ORDER BY thing.revision, thing.id LIMIT $limit
  UNION ALL
  MATCH (thing:Thing)
  WHERE thing.revision > $revision AND thing.id > ''
  RETURN thing ORDER BY thing.revision, thing.id LIMIT $limit
}
WITH thing ORDER BY thing.revision, thing.id LIMIT $limit
RETURN thing.id AS id, thing.revision AS revision, COLLECT {
  MATCH (thing)-[:ABOUT|ADDRESSES|BROADER|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
    |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->(other:Thing)
  RETURN DISTINCT other.id
} AS touched
ORDER BY revision, id
