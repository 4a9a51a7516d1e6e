// What each of the given organisations and networks is on a day: where the chains of its successors and mergers up to
// then end, or itself where they lead back to it. A succession is dated by its own date where it has one, else by the end
// of what was succeeded, else by the beginning of what followed; one of unknown date counts.
// What had certainly ended before the day is nothing then; a date without its month or day ends with the last that it can mean.
MATCH (asked:Thing)
WHERE asked.id IN $of
WITH asked, COLLECT {
  MATCH (asked)
    ((before)-[:SUCCEEDED_BY]->(after) WHERE coalesce(before.validTo, after.validFrom, '') <= $day)* (thing:Organisation)
  WHERE NOT EXISTS {
    MATCH (thing)-[:SUCCEEDED_BY]->(next)
    WHERE coalesce(thing.validTo, next.validFrom, '') <= $day
  }
  RETURN DISTINCT thing
  UNION
  MATCH (asked)
    ((before)-[:SUBJECT_OF]->(link:Link)-[:OBJECT]->(after)
      WHERE link.kind IN ['SUCCEEDED_BY', 'MERGED_INTO'] AND link.retiredAt IS NULL
        AND coalesce(link.validFrom, before.validTo, after.validFrom, '') <= $day)* (thing:Network)
  WHERE NOT EXISTS {
    MATCH (thing)-[:SUBJECT_OF]->(further:Link)-[:OBJECT]->(next)
    WHERE further.kind IN ['SUCCEEDED_BY', 'MERGED_INTO'] AND further.retiredAt IS NULL
      AND coalesce(further.validFrom, thing.validTo, next.validFrom, '') <= $day
  }
  RETURN DISTINCT thing
} AS last
UNWIND CASE WHEN last = [] THEN [asked] ELSE last END AS thing
WITH asked, thing
WHERE thing.validTo IS NULL OR thing.validTo + '-99' >= $day
RETURN asked.id AS of, properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[r:CITES|HOSTED_BY|SUCCEEDED_BY]->(other)
    RETURN [type(r), other.id, r.position]
  } AS references
ORDER BY thing.nameKey
