// How far the graph has come.
MATCH (revision:GraphRevision {id: 'graph'})
RETURN revision.number AS number
