// What disputes each of the given claims, whichever of the two says so, by measure.
UNWIND $of AS of
CALL (of) {
  MATCH (:Fact {id: of})-[:DISPUTES]-(dispute:Claim)
  WITH DISTINCT dispute AS fact
  WHERE fact.retiredAt IS NULL
    AND all(name IN keys($properties) WHERE fact[name] IN $properties[name])
    AND all(type IN keys($references)
      WHERE EXISTS { MATCH (fact)-[r]-(target) WHERE type(r) = type AND target.id IN $references[type] })
    AND ($asOfLast IS NULL OR fact.validFrom IS NULL OR fact.validFrom <= $asOfLast)
    AND ($asOfFirst IS NULL OR fact.validTo IS NULL OR fact.validTo >= left($asOfFirst, size(fact.validTo)))
  WITH fact, fact.measure + ' ' + fact.id AS key
  ORDER BY key
  WITH collect({key: key, fact: fact}) AS found
  WITH size(found) AS total, [row IN found WHERE $after IS NULL OR row.key > $after][..$limit] AS page
  RETURN total, COLLECT {
    UNWIND page AS row
    WITH row.key AS key, row.fact AS fact
    RETURN {key: key, properties: properties(fact), references: COLLECT {
          MATCH (fact)-[r:DISPUTES|CITES]->(target)
          RETURN [type(r), target.id, r.position]
          UNION ALL
          MATCH (fact)<-[r:SUBJECT_OF]-(target)
          RETURN [type(r), target.id, r.position]
        }}
  } AS facts
}
RETURN of, total, facts
