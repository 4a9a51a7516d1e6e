// How many chains there are from an innovation back to studies: one for each piece of evidence.
MATCH (innovation:Thing&Innovation {id: $from})
WITH COUNT {
    MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
    WHERE evidence.retiredAt IS NULL
      AND ($evidenceDirection = [] OR evidence.direction IN $evidenceDirection)
      AND coalesce(study.published, '') <= $asOfLast
  } AS evidence
RETURN sum(CASE WHEN evidence = 0 AND $evidenceDirection = [] THEN 1 ELSE evidence END) AS total
