// A run of what was taken out of the graph from a revision on, by stamp and id, in the form in which changes are told.
CALL () {
  MATCH (tombstone:Tombstone)
  WHERE tombstone.revision = $revision AND tombstone.id > $after
  RETURN tombstone ORDER BY tombstone.revision, tombstone.id LIMIT $limit
  UNION ALL
  MATCH (tombstone:Tombstone)
  WHERE tombstone.revision > $revision AND tombstone.id > ''
  RETURN tombstone ORDER BY tombstone.revision, tombstone.id LIMIT $limit
}
WITH tombstone ORDER BY tombstone.revision, tombstone.id LIMIT $limit
RETURN tombstone.id AS id, tombstone.revision AS revision, [] AS touched
ORDER BY revision, id
