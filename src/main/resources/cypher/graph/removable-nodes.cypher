// Which of the given ids are in the graph, each fact with the retired versions that go with it.
MATCH (thing:Thing)
WHERE thing.id IN $ids
RETURN thing.id AS id, [] AS retired
UNION ALL
MATCH (fact:Fact)
WHERE fact.id IN $ids
RETURN fact.id AS id, COLLECT {
  MATCH (fact)-[:REPLACES]->(version)
  RETURN version.id
} AS retired
