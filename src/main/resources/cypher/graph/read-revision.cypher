// Which graph this is, and how far it has come.
MATCH (revision:GraphRevision {id: 'graph'})
RETURN coalesce(revision.identity, '') AS identity, revision.number AS number
