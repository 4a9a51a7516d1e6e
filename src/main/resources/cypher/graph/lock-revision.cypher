// Holds every other writer until this transaction ends, and tells how far the graph has come. A graph that was wiped, its
// revision too, is another one from then on.
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.number = coalesce(revision.number, 0), revision.identity = coalesce(revision.identity, randomUUID())
RETURN revision.number AS number
