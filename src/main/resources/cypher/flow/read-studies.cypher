// What has to be known of the given studies to weigh what they show.
MATCH (study:Thing)
WHERE study.id IN $ids
RETURN study.id, study.design, study.published, study.retracted, study.registration, study.award, study.basis,
  COLLECT { MATCH (study)-[r:ABOUT|CONDUCTED_BY]->(other) RETURN [type(r), other.id] } AS references
