// What each of the given organisations and networks is today: where the chains of its successors and mergers end, or
// itself where they lead back to it.
MATCH (asked:Thing)
WHERE asked.id IN $of
WITH asked, COLLECT {
  MATCH (asked) (()-[:SUCCEEDED_BY]->())* (thing:Organisation)
  WHERE NOT EXISTS { (thing)-[:SUCCEEDED_BY]->() }
  RETURN DISTINCT thing
  UNION
  MATCH (asked)
    (()-[:SUBJECT_OF]->(link:Link WHERE link.kind IN ['SUCCEEDED_BY', 'MERGED_INTO'] AND link.retiredAt IS NULL)
      -[:OBJECT]->())* (thing:Network)
  WHERE NOT EXISTS {
    MATCH (thing)-[:SUBJECT_OF]->(next:Link)
    WHERE next.kind IN ['SUCCEEDED_BY', 'MERGED_INTO'] AND next.retiredAt IS NULL
  }
  RETURN DISTINCT thing
} AS last
UNWIND CASE WHEN last = [] THEN [asked] ELSE last END AS thing
RETURN asked.id AS of, properties(thing) AS properties,
  COLLECT {
    MATCH (thing)-[r:CITES|HOSTED_BY|SUCCEEDED_BY]->(other)
    RETURN [type(r), other.id, r.position]
  } AS references
ORDER BY thing.nameKey
