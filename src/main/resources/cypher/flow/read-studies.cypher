// What has to be known of the given studies to weigh what they show.
MATCH (study:Thing)
WHERE study.id IN $ids
RETURN study.id, study.design, study.published, study.retracted, study.registration, study.award, study.basis,
  COLLECT { MATCH (study)-[:CONDUCTED_BY]->(conductor) RETURN conductor.id } AS conductors,
  COLLECT { MATCH (study)-[:ABOUT]->(condition) RETURN condition.id } AS conditions,
  COLLECT { MATCH (study)-[:CITES]->(source) RETURN source.id } AS sources
