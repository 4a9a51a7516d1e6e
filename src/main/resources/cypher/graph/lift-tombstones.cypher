// Forgets that the given ids were taken out of the graph: they are written again.
MATCH (tombstone:Tombstone)
WHERE tombstone.id IN $ids
DELETE tombstone
