// Which of the given ids are in the graph, and with what content.
MATCH (thing:Thing)
WHERE thing.id IN $ids
RETURN thing.id AS id, thing.contentHash AS contentHash, thing.seedHash AS seedHash
UNION ALL
MATCH (fact:Fact)
WHERE fact.id IN $ids
RETURN fact.id AS id, fact.contentHash AS contentHash, fact.seedHash AS seedHash
