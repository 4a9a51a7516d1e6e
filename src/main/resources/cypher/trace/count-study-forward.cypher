// How many chains there are from a study: as many for each of its evidence as the innovation has adoptions and teaching.
MATCH (study:Thing&Study {id: $from})
OPTIONAL MATCH (study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation:Innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOfLast
WITH evidence, innovation
WHERE $evidenceDirection = [] OR evidence.direction IN $evidenceDirection
WITH COUNT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)
    WHERE adoption.retiredAt IS NULL
      AND ($adoptionStatus = [] OR adoption.status IN $adoptionStatus)
      AND coalesce(adoption.validFrom, '') <= $asOfLast
      AND (adoption.validTo IS NULL OR adoption.validTo >= left($asOfFirst, size(adoption.validTo)))
  } + COUNT {
    MATCH (innovation)-[:TAUGHT_THROUGH]->(teaching:Teaching)-[:IN]->(curriculum:Curriculum)
    WHERE $adoptionStatus = []
      AND teaching.retiredAt IS NULL
      AND coalesce(curriculum.validFrom, '') <= $asOfLast
      AND (curriculum.validTo IS NULL OR curriculum.validTo >= left($asOfFirst, size(curriculum.validTo)))
  } AS uptakes
RETURN sum(CASE WHEN uptakes = 0 AND $adoptionStatus = [] THEN 1 ELSE uptakes END) AS total
