// The things of the given ids, each with the references that belong to it.
MATCH (thing:Thing)
WHERE thing.id IN $ids
RETURN properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[r:ABOUT|ADDRESSES|BROADER|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
      |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->(target)
    RETURN [type(r), target.id, r.position]
  } AS references
