// Which seed data the graph was last given to its end, if any.
MATCH (revision:GraphRevision {id: 'graph'})
WHERE revision.seedDigest IS NOT NULL
RETURN revision.seedDigest AS digest
