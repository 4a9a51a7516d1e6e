// What is supported by a randomised trial or a systematic review and taken up neither by a network, nor through it, nor
// by any of its members; what most others took up first, with how many of those are of the region of a member or in a
// network with one; in one statement, as one would write it by hand.
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
CALL (adopted) {
  MATCH (innovation:Innovation)
  WHERE EXISTS {
    MATCH (innovation)<-[:INFORMS]-(evidence:Evidence {direction: 'SUPPORTS'})<-[:YIELDS]-(study:Study)
    WHERE evidence.retiredAt IS NULL AND study.retracted IS NULL
      AND study.design IN ['RCT', 'CLUSTER_RCT', 'STEPPED_WEDGE', 'SYSTEMATIC_REVIEW']
  }
  RETURN innovation, false AS here
  UNION ALL
  UNWIND adopted AS innovation
  RETURN innovation, true AS here
}
WITH regions, circle, innovation, max(here) AS here
WHERE NOT here
WITH innovation, regions, circle, COUNT {
  MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)-[:BY]->(adopter)
  WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
  RETURN DISTINCT adopter
} AS adopters
ORDER BY adopters DESC, innovation.id
LIMIT $limit
RETURN innovation.id AS id, innovation.name AS name, adopters, COUNT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)-[:BY]->(adopter)
    WHERE adoption.retiredAt IS NULL AND adoption.status IN ['PILOTED', 'ADOPTED', 'SPREAD', 'NATIONAL']
      AND (adopter.region IN regions
        OR EXISTS { MATCH (adopter)-[:HOLDS]->(:Membership)-[:OF]->(shared) WHERE shared IN circle })
    RETURN DISTINCT adopter
  } AS alike
ORDER BY adopters DESC, id
