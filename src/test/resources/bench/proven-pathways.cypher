// The innovations for a condition and for those narrower than it, the best supported first, in one statement, as one
// would write it by hand. What a published rule grades is counted: studies by design and direction, adopters, curricula.
CYPHER 25
MATCH (condition:Thing&Condition {id: $from})
CALL (condition) {
  MATCH (condition) (()<-[:BROADER]-())* (narrower)<-[:ABOUT]-(innovation:Innovation)
  RETURN DISTINCT innovation
}
CALL (innovation) {
  MATCH (innovation)<-[:INFORMS]-(evidence:Evidence)<-[:YIELDS]-(study:Study)
  WHERE evidence.retiredAt IS NULL AND study.retracted IS NULL AND coalesce(study.published, '') <= $asOf
  WITH study.design AS design, evidence.direction AS direction, count(DISTINCT study) AS studies
  RETURN collect({design: design, direction: direction, studies: studies}) AS evidence,
    coalesce(sum(CASE WHEN direction = 'SUPPORTS'
      AND design IN ['RCT', 'CLUSTER_RCT', 'STEPPED_WEDGE', 'SYSTEMATIC_REVIEW'] THEN studies ELSE 0 END), 0) AS best,
    coalesce(sum(CASE WHEN direction = 'SUPPORTS' THEN studies ELSE 0 END), 0) AS supporting
}
CALL (innovation) {
  MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)-[:BY]->(adopter)
  WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
    AND coalesce(adoption.validFrom, '') <= $asOf
  RETURN count(DISTINCT adopter) AS adopters
}
WITH innovation, evidence, best, supporting, adopters
ORDER BY best DESC, supporting DESC, adopters DESC, innovation.id
LIMIT $limit
RETURN innovation.id AS id, innovation.name AS name, evidence, best, supporting, adopters,
  COUNT { (innovation)-[:TAUGHT_THROUGH]->(teaching:Teaching) WHERE teaching.retiredAt IS NULL } AS curricula
ORDER BY best DESC, supporting DESC, adopters DESC, id
