// The given organisations and networks with what they became and their memberships, retired versions too.
MATCH (actor:Thing)
WHERE actor.id IN $ids
RETURN actor.id, actor.name, actor.kind, actor.region, actor.population, actor.validFrom, actor.validTo,
  COLLECT { MATCH (actor)-[:SUCCEEDED_BY]->(successor) RETURN successor.id } AS successors,
  COLLECT {
    MATCH (actor)-[:SUBJECT_OF]->(fact:Link)
    WHERE fact.kind IN ['SUCCEEDED_BY', 'MERGED_INTO']
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
      fact.validFrom,
      COLLECT { MATCH (fact)-[:OBJECT]->(successor) RETURN successor.id }[0]]
  } AS successions,
  COLLECT {
    MATCH (actor)-[:HOLDS|OF]-(fact:Membership)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
      fact.role, fact.validFrom, fact.validTo,
      COLLECT { MATCH (fact)<-[:HOLDS]-(organisation) RETURN organisation.id }[0],
      COLLECT { MATCH (fact)-[:OF]->(network) RETURN network.id }[0]]
  } AS memberships
