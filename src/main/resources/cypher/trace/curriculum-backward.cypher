// The chains from a curriculum back to the studies that the innovations it teaches rest on.
MATCH (curriculum:Thing&Curriculum {id: $from})
OPTIONAL MATCH (innovation:Innovation)-[:TAUGHT_THROUGH]->(teaching:Teaching)-[:IN]->(curriculum)
WHERE teaching.retiredAt IS NULL
  AND coalesce(curriculum.validFrom, '') <= $asOfLast
  AND (curriculum.validTo IS NULL OR curriculum.validTo >= left($asOfFirst, size(curriculum.validTo)))
OPTIONAL MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOfLast
WITH *
WHERE $evidenceDirection = [] OR evidence.direction IN $evidenceDirection
WITH coalesce(study.published, '9999') + ' ' + coalesce(study.id, '')
    + ' ' + coalesce(evidence.id, '') + ' ' + coalesce(teaching.id, '') AS key,
  [study, evidence, innovation, teaching, curriculum] AS chain
WHERE key > $after
WITH key, chain
ORDER BY key
LIMIT $limit
RETURN key, [node IN chain WHERE node IS NOT NULL | node.id] AS path
ORDER BY key
