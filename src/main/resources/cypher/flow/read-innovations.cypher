// The given innovations with all evidence on them, all adoptions and all teaching of them, retired versions too.
MATCH (innovation:Thing)
WHERE innovation.id IN $ids
RETURN innovation.id, innovation.name, innovation.status, innovation.guidance,
  COLLECT { MATCH (innovation)-[r:ABOUT|CITES|DEVELOPED_BY]->(other) RETURN [type(r), other.id] } AS references,
  COLLECT {
    MATCH (innovation)<-[:INFORMS]-(fact:Evidence)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[r:CITES|YIELDS]-(other) RETURN [type(r), other.id] },
      fact.role, fact.direction]
  } AS evidence,
  COLLECT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(fact:Adoption)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[r:BY|CITES|VIA]->(other) RETURN [type(r), other.id] },
      fact.status, fact.validFrom, fact.validTo]
  } AS adoptions,
  COLLECT {
    MATCH (innovation)-[:TAUGHT_THROUGH]->(fact:Teaching)
    RETURN [fact.id, fact.basis, fact.reviewStatus, fact.recordedAt, fact.retiredAt,
      COLLECT { MATCH (fact)-[r:CITES|IN]->(other) RETURN [type(r), other.id] },
      fact.coverage]
  } AS teaching,
  innovation.introduced
