// The innovations with evidence from one of the given studies or teaching in one of the given curricula, retired versions
// too.
MATCH (part:Thing)
WHERE part.id IN $ids
MATCH (part)-[:YIELDS|IN]-(fact)-[:INFORMS|TAUGHT_THROUGH]-(innovation:Innovation)
RETURN DISTINCT innovation.id
