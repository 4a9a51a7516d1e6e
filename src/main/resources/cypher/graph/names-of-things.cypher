// What the given things are called, where they are, and which conditions are broader than them, however far up.
MATCH (thing:Thing)
WHERE thing.id IN $ids
RETURN thing.id AS id, coalesce(thing.name, thing.title) AS name, thing.synonyms AS synonyms, thing.region AS region, COLLECT {
  MATCH (thing)-[:BROADER]->+(broader)
  RETURN DISTINCT [broader.id, broader.name, broader.synonyms]
} AS broader
