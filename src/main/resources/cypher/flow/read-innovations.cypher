// The given innovations with all evidence on them, all adoptions and all teaching of them, retired versions too.
MATCH (innovation:Thing)
WHERE innovation.id IN $ids
RETURN innovation.id, innovation.name, innovation.status, innovation.introduced, innovation.guidance, innovation.basis,
  COLLECT { MATCH (innovation)-[:ABOUT]->(condition) RETURN condition.id } AS conditions,
  COLLECT { MATCH (innovation)-[:DEVELOPED_BY]->(developer) RETURN developer.id } AS developers,
  COLLECT { MATCH (innovation)-[:CITES]->(source) RETURN source.id } AS sources,
  COLLECT {
    MATCH (innovation)<-[:INFORMS]-(fact:Evidence)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
      fact.role, fact.direction,
      COLLECT { MATCH (fact)<-[:YIELDS]-(study) RETURN study.id }[0]]
  } AS evidence,
  COLLECT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(fact:Adoption)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
      fact.status, fact.validFrom, fact.validTo,
      COLLECT { MATCH (fact)-[:BY]->(adopter) RETURN adopter.id }[0],
      COLLECT { MATCH (fact)-[:VIA]->(way) RETURN way.id }]
  } AS adoptions,
  COLLECT {
    MATCH (innovation)-[:TAUGHT_THROUGH]->(fact:Teaching)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
      fact.coverage,
      COLLECT { MATCH (fact)-[:IN]->(curriculum) RETURN curriculum.id }[0]]
  } AS teaching
