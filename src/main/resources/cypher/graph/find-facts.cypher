// The facts of the given ids, each with the references that belong to it. What points at a claim (another claim that is
// about it or disputes it, an event that concerns it) belongs to the other end.
MATCH (fact:Fact)
WHERE fact.id IN $ids
RETURN properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[r:BY|CITES|DISPUTES|IN|INFORMS|OBJECT|OF|VIA]->(target)
    RETURN [type(r), target.id, r.position]
    UNION ALL
    MATCH (fact)<-[r:HOLDS|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]-(target)
    RETURN [type(r), target.id, r.position]
  } AS references
