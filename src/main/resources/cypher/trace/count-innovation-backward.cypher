// How many chains there are from an innovation back to studies: one for each piece of evidence.
MATCH (innovation:Thing&Innovation {id: $from})
WITH COUNT {
    MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
    WHERE evidence.retiredAt IS NULL
      AND ($evidenceDirection IS NULL OR evidence.direction IN $evidenceDirection)
      AND ($asOfLast IS NULL OR study.published IS NULL OR study.published <= $asOfLast)
  } AS evidence
RETURN sum(CASE WHEN evidence = 0 AND $evidenceDirection IS NULL THEN 1 ELSE evidence END) AS total
