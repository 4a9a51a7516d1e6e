// A run of the facts of a kind, by id, each with the references that belong to it.
MATCH (fact:Fact)
WHERE fact.id > $after AND fact.id STARTS WITH $prefix AND fact.retiredAt IS NULL
WITH fact ORDER BY fact.id LIMIT $limit
RETURN properties(fact) AS properties,
  COLLECT {
    MATCH (fact)-[r:BY|CITES|DISPUTES|IN|INFORMS|OBJECT|OF|VIA]->(target)
    RETURN [type(r), target.id, r.position]
    UNION ALL
    MATCH (fact)<-[r:HOLDS|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]-(target)
    RETURN [type(r), target.id, r.position]
  } AS references
ORDER BY fact.id
