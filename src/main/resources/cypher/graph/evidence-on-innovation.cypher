// The evidence on each of the given innovations, by the date of the study, the undated last.
UNWIND $of AS of
CALL (of) {
  MATCH (:Thing {id: of})<-[:INFORMS]-(fact:Evidence)<-[:YIELDS]-(study:Study)
  WHERE fact.retiredAt IS NULL
    AND all(name IN keys($properties) WHERE fact[name] IN $properties[name])
    AND all(type IN keys($references)
      WHERE EXISTS { MATCH (fact)-[r]-(target) WHERE type(r) = type AND target.id IN $references[type] })
    AND ($asOfLast IS NULL OR fact.validFrom IS NULL OR fact.validFrom <= $asOfLast)
    AND ($asOfFirst IS NULL OR fact.validTo IS NULL OR fact.validTo >= left($asOfFirst, size(fact.validTo)))
  WITH fact, coalesce(study.published, '9999') + ' ' + fact.id AS key
  ORDER BY key
  WITH collect({key: key, fact: fact}) AS found
  WITH size(found) AS total, [row IN found WHERE $after IS NULL OR row.key > $after][..$limit] AS page
  RETURN total, COLLECT {
    UNWIND page AS row
    WITH row.key AS key, row.fact AS fact
    RETURN {key: key, properties: properties(fact), references: COLLECT {
          MATCH (fact)-[r:YIELDS|INFORMS|CITES]-(target)
          RETURN [type(r), target.id, r.position]
        }}
  } AS facts
}
RETURN of, total, facts
