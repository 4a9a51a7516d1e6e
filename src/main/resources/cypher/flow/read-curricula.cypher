// What has to be known of the given curricula to weigh their teaching.
MATCH (curriculum:Thing)
WHERE curriculum.id IN $ids
RETURN curriculum.id, curriculum.validFrom, curriculum.validTo, curriculum.basis,
  COLLECT { MATCH (curriculum)-[r:COMMISSIONED_BY|PROVIDED_BY]->(other) RETURN [type(r), other.id] } AS references
