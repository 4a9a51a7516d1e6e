// The chains from an innovation back to the studies that it rests on.
MATCH (innovation:Thing&Innovation {id: $from})
OPTIONAL MATCH (study:Study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOfLast
WITH *
WHERE $evidenceDirection = [] OR evidence.direction IN $evidenceDirection
WITH coalesce(study.published, '9999') + ' ' + coalesce(study.id, '') + ' ' + coalesce(evidence.id, '') AS key,
  [study, evidence, innovation] AS chain
WHERE key > $after
WITH key, chain
ORDER BY key
LIMIT $limit
RETURN key, [node IN chain WHERE node IS NOT NULL | node.id] AS path
ORDER BY key
