// A run of all things, by id, in the form in which changes are told.
MATCH (thing:Thing)
WHERE thing.id > $after
RETURN thing.id AS id, $revision AS revision, [] AS touched
ORDER BY thing.id LIMIT $limit
