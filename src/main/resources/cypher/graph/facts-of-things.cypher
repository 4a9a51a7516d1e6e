// The facts of a kind that stand and have one of the given things at an end.
MATCH (thing:Thing)
WHERE thing.id IN $ids
MATCH (thing)-[:BY|HOLDS|IN|INFORMS|OBJECT|OF|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]-(fact:Fact)
WHERE fact.id STARTS WITH $prefix AND fact.retiredAt IS NULL
RETURN DISTINCT fact.id AS id
