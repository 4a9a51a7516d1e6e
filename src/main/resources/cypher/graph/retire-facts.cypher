// Keeps what facts said up to now as retired facts of their own, and gives the facts their new properties. What points
// at a fact goes on pointing at it; what belongs to it is copied to the retired one and taken away from it.
UNWIND $rows AS row
MATCH (fact:Fact {id: row.id})
CREATE (retired:$(row.label))
SET retired = properties(fact),
  retired.id = row.retiredId,
  retired.reviewStatus = 'RETIRED',
  retired.retiredAt = $now,
  retired.revision = $revision
// Only now, so that no two facts ever have one id.
SET retired:Fact
CREATE (fact)-[:REPLACES]->(retired)
WITH row, fact, retired
CALL (fact, retired) {
  MATCH (fact)-[r:BY|CITES|DISPUTES|IN|INFORMS|OBJECT|OF|VIA]->(target)
  CREATE (retired)-[copy:$(type(r))]->(target)
  SET copy = properties(r)
  DELETE r
}
CALL (fact, retired) {
  MATCH (fact)<-[r:HOLDS|SUBJECT_OF|TAKEN_UP_IN|TAUGHT_THROUGH|YIELDS]-(target)
  CREATE (retired)<-[copy:$(type(r))]-(target)
  SET copy = properties(r)
  DELETE r
}
SET fact = row.properties
