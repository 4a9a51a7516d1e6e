// How many chains there are from a curriculum back to studies: as many for each innovation as it has evidence.
MATCH (curriculum:Thing&Curriculum {id: $from})
OPTIONAL MATCH (innovation:Innovation)-[:TAUGHT_THROUGH]->(teaching:Teaching)-[:IN]->(curriculum)
WHERE teaching.retiredAt IS NULL
  AND coalesce(curriculum.validFrom, '') <= $asOfLast
  AND (curriculum.validTo IS NULL OR curriculum.validTo >= left($asOfFirst, size(curriculum.validTo)))
WITH innovation
WITH COUNT {
    MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
    WHERE evidence.retiredAt IS NULL
      AND ($evidenceDirection = [] OR evidence.direction IN $evidenceDirection)
      AND coalesce(study.published, '') <= $asOfLast
  } AS evidence
RETURN sum(CASE WHEN evidence = 0 AND $evidenceDirection = [] THEN 1 ELSE evidence END) AS total
