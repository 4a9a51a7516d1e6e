// The things and facts of the given ids, each with the references that belong to it. What points at a claim (another claim
// that is about it or disputes it, an event that concerns it) belongs to the other end.
MATCH (thing:Thing)
WHERE thing.id IN $things
RETURN properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[r:ABOUT|ADDRESSES|BROADER|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
      |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->(target)
    RETURN [type(r), target.id, r.position]
  } AS references
UNION ALL
MATCH (fact:Fact)
WHERE fact.id IN $facts
RETURN properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[r:BY|CITES|DISPUTES|IN|INFORMS|OBJECT|OF|VIA]->(target)
    RETURN [type(r), target.id, r.position]
    UNION ALL
    MATCH (fact)<-[r:HOLDS|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]-(target)
    RETURN [type(r), target.id, r.position]
  } AS references
