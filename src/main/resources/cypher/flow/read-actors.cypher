// The given organisations and networks with what they became and their memberships, retired versions too.
MATCH (actor:Thing)
WHERE actor.id IN $ids
RETURN actor.id, actor.name, actor.kind, actor.region, actor.population, actor.validFrom, actor.validTo,
  COLLECT { MATCH (actor)-[r:SUCCEEDED_BY]->(other) RETURN [type(r), other.id] } AS references,
  COLLECT {
    MATCH (actor)-[:SUBJECT_OF]->(fact:Link)
    WHERE fact.kind IN ['SUCCEEDED_BY', 'MERGED_INTO']
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[r:CITES|OBJECT]->(other) RETURN [type(r), other.id] },
      fact.validFrom]
  } AS successions,
  COLLECT {
    MATCH (actor)-[:HOLDS|OF]-(fact:Membership)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[r:CITES|HOLDS|OF]-(other) RETURN [type(r), other.id] },
      fact.role, fact.validFrom, fact.validTo]
  } AS memberships
