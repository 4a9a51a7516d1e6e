// The first chains forward from a study as in trace/study-forward.cypher, with what is on them, and everything that the
// strength of their innovations is worked out from, in one statement, as one would write it by hand.
CYPHER 25
MATCH (study:Thing&Study {id: $from})
OPTIONAL MATCH (study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation:Innovation)
WHERE evidence.retiredAt IS NULL
  AND coalesce(study.published, '') <= $asOf
OPTIONAL CALL (innovation) {
  MATCH (innovation)-[:TAKEN_UP_IN]->(uptake:Adoption)-[:BY]->(destination:Thing)
  WHERE uptake.retiredAt IS NULL
    AND coalesce(uptake.validFrom, '') <= $asOf
    AND (uptake.validTo IS NULL OR uptake.validTo >= left($asOf, size(uptake.validTo)))
  RETURN uptake, destination, uptake.validFrom AS began
  UNION ALL
  MATCH (innovation)-[:TAUGHT_THROUGH]->(uptake:Teaching)-[:IN]->(destination:Curriculum)
  WHERE uptake.retiredAt IS NULL
    AND coalesce(destination.validFrom, '') <= $asOf
    AND (destination.validTo IS NULL OR destination.validTo >= left($asOf, size(destination.validTo)))
  RETURN uptake, destination, destination.validFrom AS began
}
WITH coalesce(study.published, '9999') + ' ' + coalesce(began, '9999')
    + ' ' + coalesce(evidence.id, '') + ' ' + coalesce(destination.id, '') + ' ' + coalesce(uptake.id, '') AS key,
  [study, evidence, innovation, uptake, destination] AS chain
WITH key, chain
ORDER BY key
LIMIT $limit
WITH collect([node IN chain WHERE node IS NOT NULL | node.id]) AS chains, collect(chain) AS all
WITH chains, COLLECT { UNWIND all AS chain UNWIND chain AS node RETURN DISTINCT node } AS nodes
RETURN chains,
  COLLECT {
    UNWIND nodes AS node
    WITH node WHERE node IS NOT NULL
    RETURN {properties: properties(node), sources: COLLECT { MATCH (node)-[:CITES]->(source) RETURN source.id }}
  } AS nodes,
  COLLECT {
    UNWIND nodes AS innovation
    WITH innovation WHERE innovation:Innovation
    RETURN {
      id: innovation.id,
      conditions: COLLECT { MATCH (innovation)-[:ABOUT]->(condition) RETURN condition.id },
      evidence: COLLECT {
        MATCH (innovation)<-[:INFORMS]-(fact:Evidence)<-[:YIELDS]-(study:Study)
        RETURN {
          id: fact.id, role: fact.role, direction: fact.direction, basis: fact.basis, status: fact.status,
          recordedAt: fact.recordedAt, retiredAt: fact.retiredAt,
          sources: COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id },
          study: {
            id: study.id, design: study.design, published: study.published, retracted: study.retracted,
            registration: study.registration,
            conductors: COLLECT { MATCH (study)-[:CONDUCTED_BY]->(conductor) RETURN conductor.id },
            conditions: COLLECT { MATCH (study)-[:ABOUT]->(condition) RETURN condition.id }}}
      },
      adoptions: COLLECT {
        MATCH (innovation)-[:TAKEN_UP_IN]->(fact:Adoption)-[:BY]->(adopter:Thing)
        RETURN {
          id: fact.id, status: fact.status, from: fact.validFrom, to: fact.validTo, basis: fact.basis,
          recordedAt: fact.recordedAt, retiredAt: fact.retiredAt, adopter: adopter.id,
          via: COLLECT { MATCH (fact)-[:VIA]->(via) RETURN via.id },
          sources: COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id }}
      },
      teaching: COLLECT {
        MATCH (innovation)-[:TAUGHT_THROUGH]->(fact:Teaching)-[:IN]->(curriculum:Curriculum)
        RETURN {
          id: fact.id, coverage: fact.coverage, basis: fact.basis, retiredAt: fact.retiredAt,
          curriculum: curriculum.id, from: curriculum.validFrom, to: curriculum.validTo,
          sources: COLLECT { MATCH (fact)-[:CITES]->(source) RETURN source.id }}
      }}
  } AS dossiers
