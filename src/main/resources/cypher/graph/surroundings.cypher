// What refers to each of the given things, and the facts that stand and have it at an end or came through it, each with the
// other things around it and what it says: no more than $most of either, by id.
MATCH (thing:Thing)
WHERE thing.id IN $ids
RETURN thing.id AS id, COLLECT {
  MATCH (thing)<-[:ABOUT|ADDRESSES|BROADER|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
    |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]-(other)
  WITH DISTINCT other.id AS other ORDER BY other LIMIT $most
  RETURN other
} AS referring, COLLECT {
  MATCH (thing)-[:BY|HOLDS|IN|INFORMS|OBJECT|OF|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|VIA|YIELDS]-(fact)
  WHERE fact.retiredAt IS NULL
  WITH DISTINCT fact, fact.id AS id ORDER BY id LIMIT $most
  RETURN [id, fact.direction,
    fact.measure, fact.value, fact.unit, fact.text, fact.reason, fact.outcome, fact.note,
    COLLECT {
      MATCH (fact)-[:BY|HOLDS|IN|INFORMS|OBJECT|OF|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|VIA|YIELDS]-(other:Thing)
      WHERE other <> thing
      RETURN DISTINCT other.id
    }]
} AS facts
