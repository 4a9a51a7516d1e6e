// Stamps the things at the ends of facts that are about to be taken out.
MATCH (fact:Fact)
WHERE fact.id IN $ids
MATCH (fact)-[:BY|HOLDS|IN|INFORMS|OBJECT|OF|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|VIA|YIELDS]-(end:Thing)
WITH DISTINCT end
SET end.revision = $revision
