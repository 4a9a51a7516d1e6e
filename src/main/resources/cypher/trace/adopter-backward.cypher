// The chains from who adopted innovations, or through whom others did, back to the studies that the innovations rest
// on. Of a programme without adoptions there is no chain, because a programme is no step of one.
MATCH (start:Thing {id: $from})
OPTIONAL CALL (start) {
  MATCH (start)<-[:BY|VIA]-(adoption:Adoption)
  WHERE adoption.retiredAt IS NULL
    AND coalesce(adoption.validFrom, '') <= $asOfLast
    AND (adoption.validTo IS NULL OR adoption.validTo >= left($asOfFirst, size(adoption.validTo)))
  WITH DISTINCT adoption
  MATCH (innovation:Innovation)-[:TAKEN_UP_IN]->(adoption)-[:BY]->(adopter:Thing)
  RETURN innovation, adoption, adopter
}
OPTIONAL MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOfLast
WITH *
WHERE (adoption IS NOT NULL OR NOT start:Programme)
  AND ($evidenceDirection = [] OR evidence.direction IN $evidenceDirection)
  AND ($adoptionStatus = [] OR adoption.status IN $adoptionStatus)
WITH coalesce(study.published, '9999') + ' ' + coalesce(adoption.validFrom, '9999')
    + ' ' + coalesce(study.id, '') + ' ' + coalesce(evidence.id, '')
    + ' ' + coalesce(adopter.id, '') + ' ' + coalesce(adoption.id, '') AS key,
  [study, evidence, innovation, adoption, coalesce(adopter, start)] AS chain
WHERE key > $after
WITH key, chain
ORDER BY key
LIMIT $limit
RETURN key, [node IN chain WHERE node IS NOT NULL | node.id] AS path
ORDER BY key
