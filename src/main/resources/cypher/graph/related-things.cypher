// For each of the given things, what one type of relationship leads to from it or to it, by name.
UNWIND $of AS of
CALL (of) {
  MATCH (asked:Thing {id: of})-[by:BROADER|SUPPORTS|CONCERNS|SUCCEEDED_BY]-(thing:Thing)
  WHERE type(by) = $type AND (startNode(by) = asked) = $outgoing
    AND ($asOfLast IS NULL OR thing.validFrom IS NULL OR thing.validFrom <= $asOfLast)
    AND ($asOfFirst IS NULL OR thing.validTo IS NULL OR thing.validTo >= left($asOfFirst, size(thing.validTo)))
  WITH thing ORDER BY thing.nameKey
  WITH collect(thing) AS found
  WITH size(found) AS total, [thing IN found WHERE $after IS NULL OR thing.nameKey > $after][..$limit] AS page
  RETURN total, COLLECT {
    UNWIND page AS thing
    RETURN {key: thing.nameKey, properties: properties(thing), references: COLLECT {
          MATCH (thing)-[r:ABOUT|ADDRESSES|BROADER|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
            |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->(other)
          RETURN [type(r), other.id, r.position]
        }}
  } AS things
}
RETURN of, total, things
