// Remembers what was taken out of the graph, and when.
UNWIND $ids AS id
MERGE (tombstone:Tombstone {id: id})
SET tombstone.revision = $revision
