// The same answer as adoption-gaps.cypher, looked for only among the innovations with the most adoptions, since no
// innovation has more adopters than adoptions. It holds if the last one of the answer has at least as many adopters as
// "least", the adoptions of the last one that was looked at.
CYPHER 25
MATCH (network:Thing&Network {id: $from})
LET members = COLLECT {
  MATCH (network)<-[:OF]-(membership:Membership)<-[:HOLDS]-(member)
  WHERE membership.retiredAt IS NULL AND (membership.validTo IS NULL OR membership.validTo >= $asOf)
  RETURN DISTINCT member
}
LET adopted = COLLECT {
  UNWIND members + [network] AS adopter
  MATCH (adopter)<-[:BY|VIA]-(adoption:Adoption)<-[:TAKEN_UP_IN]-(innovation)
  WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
  RETURN DISTINCT innovation
}
LET regions = COLLECT { UNWIND members AS member WITH member WHERE member.region IS NOT NULL RETURN DISTINCT member.region }
LET circle = COLLECT {
  UNWIND members AS member
  MATCH (member)-[:HOLDS]->(membership:Membership)-[:OF]->(shared)
  WHERE membership.retiredAt IS NULL
  RETURN DISTINCT shared
}
LET candidates = COLLECT {
  MATCH (innovation:Innovation)
  WITH innovation, COUNT { (innovation)-[:TAKEN_UP_IN]->() } AS adoptions
  ORDER BY adoptions DESC
  LIMIT $candidates
  RETURN {innovation: innovation, adoptions: adoptions}
}
LET least = candidates[-1].adoptions
UNWIND candidates AS candidate
LET innovation = candidate.innovation
FILTER NOT innovation IN adopted
  AND EXISTS {
    MATCH (innovation)<-[:INFORMS]-(evidence:Evidence {direction: 'SUPPORTS'})<-[:YIELDS]-(study:Study)
    WHERE evidence.retiredAt IS NULL AND study.retracted IS NULL
      AND study.design IN ['RCT', 'CLUSTER_RCT', 'STEPPED_WEDGE', 'SYSTEMATIC_REVIEW']
  }
WITH innovation, regions, circle, least, COUNT {
  MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)-[:BY]->(adopter)
  WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
  RETURN DISTINCT adopter
} AS adopters
ORDER BY adopters DESC, innovation.id
LIMIT $limit
RETURN innovation.id AS id, innovation.name AS name, least, adopters, COUNT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)-[:BY]->(adopter)
    WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
      AND (adopter.region IN regions
        OR EXISTS { MATCH (adopter)-[:HOLDS]->(:Membership)-[:OF]->(shared) WHERE shared IN circle })
    RETURN DISTINCT adopter
  } AS alike
ORDER BY adopters DESC, id
