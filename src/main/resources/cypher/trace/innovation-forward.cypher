// The chains from an innovation to its adoptions and its teaching.
MATCH (innovation:Thing&Innovation {id: $from})
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
WHERE $adoptionStatus = [] OR uptake.status IN $adoptionStatus
WITH coalesce(began, '9999') + ' ' + coalesce(destination.id, '') + ' ' + coalesce(uptake.id, '') AS key,
  [innovation, uptake, destination] AS chain
WHERE key > $after
WITH key, chain
ORDER BY key
LIMIT $limit
RETURN key, [node IN chain WHERE node IS NOT NULL | node.id] AS path
ORDER BY key
