// Holds every other writer until this transaction ends, and tells how far the graph has come.
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.number = coalesce(revision.number, 0)
RETURN revision.number AS number
