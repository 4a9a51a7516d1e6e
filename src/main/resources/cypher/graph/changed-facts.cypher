// A run of the facts stamped from a revision on, retired versions too, by stamp and id, each with the things at its ends.
CALL () {
  MATCH (fact:Fact)
  WHERE fact.revision = $revision AND fact.id > $after
  RETURN fact ORDER BY fact.revision, fact.id LIMIT $limit
  UNION ALL
  MATCH (fact:Fact)
  WHERE fact.revision > $revision AND fact.id > ''
  RETURN fact ORDER BY fact.revision, fact.id LIMIT $limit
}
WITH fact ORDER BY fact.revision, fact.id LIMIT $limit
RETURN fact.id AS id, fact.revision AS revision, COLLECT {
  MATCH (fact)-[:BY|HOLDS|IN|INFORMS|OBJECT|OF|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|VIA|YIELDS]-(end:Thing)
  RETURN DISTINCT end.id
} AS touched
ORDER BY revision, id
