// The given conditions with those that they are directly a kind of.
MATCH (condition:Thing)
WHERE condition.id IN $ids
RETURN condition.id,
  COLLECT { MATCH (condition)-[r:BROADER]->(other) RETURN [type(r), other.id] } AS references
