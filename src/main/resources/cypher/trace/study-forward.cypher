// The chains from a study through its evidence to the adoptions and the teaching of the innovations.
MATCH (study:Thing&Study {id: $from})
OPTIONAL MATCH (study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation:Innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOfLast
OPTIONAL CALL (innovation) {
  MATCH (innovation)-[:TAKEN_UP_IN]->(uptake:Adoption)-[:BY]->(destination:Thing)
  WHERE uptake.retiredAt IS NULL
    AND coalesce(uptake.validFrom, '') <= $asOfLast
    AND (uptake.validTo IS NULL OR uptake.validTo >= left($asOfFirst, size(uptake.validTo)))
  RETURN uptake, destination, uptake.validFrom AS began
  UNION ALL
  MATCH (innovation)-[:TAUGHT_THROUGH]->(uptake:Teaching)-[:IN]->(destination:Curriculum)
  WHERE uptake.retiredAt IS NULL
    AND coalesce(destination.validFrom, '') <= $asOfLast
    AND (destination.validTo IS NULL OR destination.validTo >= left($asOfFirst, size(destination.validTo)))
  RETURN uptake, destination, destination.validFrom AS began
}
WITH *
WHERE ($evidenceDirection = [] OR evidence.direction IN $evidenceDirection)
  AND ($adoptionStatus = [] OR uptake.status IN $adoptionStatus)
WITH coalesce(study.published, '9999') + ' ' + coalesce(began, '9999')
    + ' ' + coalesce(evidence.id, '') + ' ' + coalesce(destination.id, '') + ' ' + coalesce(uptake.id, '') AS key,
  [study, evidence, innovation, uptake, destination] AS chain
WHERE key > $after
WITH key, chain
ORDER BY key
LIMIT $limit
RETURN key, [node IN chain WHERE node IS NOT NULL | node.id] AS path
ORDER BY key
