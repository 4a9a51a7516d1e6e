// Notes which seed data the graph was given; that moves it no further.
MERGE (revision:GraphRevision {id: 'graph'})
SET revision.number = coalesce(revision.number, 0), revision.identity = coalesce(revision.identity, randomUUID()),
  revision.seedDigest = $digest
