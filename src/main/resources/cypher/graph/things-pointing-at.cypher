// For each of the given things, what points at it by one type of relationship, by name.
MATCH (target:Thing)<-[by:BROADER|SUPPORTS|CONCERNS|SUCCEEDED_BY]-(thing:Thing)
WHERE target.id IN $of AND type(by) = $type
RETURN target.id AS of, properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[r:ABOUT|ADDRESSES|BROADER|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
      |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->(other)
    RETURN [type(r), other.id, r.position]
  } AS references
ORDER BY thing.nameKey
