// Moves the graph on by one; the revision is locked by then.
MATCH (revision:GraphRevision {id: 'graph'})
SET revision.number = $number
