// For each of the given things, what points at it by one type of relationship, by name.
MATCH (target:Thing)<-[r:BROADER|SUPPORTS|CONCERNS|SUCCEEDED_BY]-(thing:Thing)
WHERE target.id IN $targets AND type(r) = $type
WITH target, thing ORDER BY thing.nameKey
RETURN target.id AS target, collect(thing.id) AS things
