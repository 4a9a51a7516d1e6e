// What has to be known of the given curricula to weigh their teaching.
MATCH (curriculum:Thing)
WHERE curriculum.id IN $ids
RETURN curriculum.id, curriculum.validFrom, curriculum.validTo, curriculum.basis,
  COLLECT { MATCH (curriculum)-[:PROVIDED_BY|COMMISSIONED_BY]->(party) RETURN DISTINCT party.id } AS parties,
  COLLECT { MATCH (curriculum)-[:CITES]->(source) RETURN source.id } AS sources
