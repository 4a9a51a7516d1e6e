// How many chains there are from an adopter back to studies: as many for each adoption as the innovation has evidence.
MATCH (start:Thing {id: $from})
OPTIONAL CALL (start) {
  MATCH (start)<-[:BY|VIA]-(adoption:Adoption)
  WHERE adoption.retiredAt IS NULL
    AND coalesce(adoption.validFrom, '') <= $asOfLast
    AND (adoption.validTo IS NULL OR adoption.validTo >= left($asOfFirst, size(adoption.validTo)))
  WITH DISTINCT adoption
  MATCH (innovation:Innovation)-[:TAKEN_UP_IN]->(adoption)
  RETURN innovation, adoption
}
WITH *
WHERE (adoption IS NOT NULL OR NOT start:Programme)
  AND ($adoptionStatus = [] OR adoption.status IN $adoptionStatus)
WITH COUNT {
    MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
    WHERE evidence.retiredAt IS NULL
      AND ($evidenceDirection = [] OR evidence.direction IN $evidenceDirection)
      AND coalesce(study.published, '') <= $asOfLast
  } AS evidence
RETURN sum(CASE WHEN evidence = 0 AND $evidenceDirection = [] THEN 1 ELSE evidence END) AS total
