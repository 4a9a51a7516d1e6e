// The same answer as nested.graphql in one statement, as one would write it by hand.
CYPHER 25
MATCH (innovation:Innovation)
WHERE innovation.nameKey IS NOT NULL
WITH innovation ORDER BY innovation.nameKey LIMIT 20
RETURN innovation.id AS id, innovation.name AS name,
  COLLECT {
    MATCH (innovation)<-[:INFORMS]-(fact:Evidence)<-[:YIELDS]-(study:Study)
    WHERE fact.retiredAt IS NULL
    WITH fact, study ORDER BY coalesce(study.published, '9999'), fact.id LIMIT 100
    RETURN {
      fact: {id: fact.id, role: fact.role, direction: fact.direction, sources: COLLECT {
        MATCH (fact)-[r:CITES]->(source)
        WITH source, r ORDER BY r.position
        RETURN {id: source.id, title: source.title, publisher: source.publisher, url: source.url}}},
      node: {id: study.id, title: study.title, phase: study.phase, design: study.design, published: study.published}}
  } AS evidence,
  COLLECT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(fact:Adoption)-[:BY]->(adopter:Thing)
    WHERE fact.retiredAt IS NULL
    WITH fact, adopter ORDER BY coalesce(fact.validFrom, '9999'), fact.id LIMIT 100
    RETURN {
      fact: {id: fact.id, status: fact.status, date: fact.validFrom, until: fact.validTo, outcome: fact.outcome,
        sources: COLLECT {
          MATCH (fact)-[r:CITES]->(source)
          WITH source, r ORDER BY r.position
          RETURN {id: source.id, title: source.title, publisher: source.publisher, url: source.url}}},
      node: {id: adopter.id, name: adopter.name}}
  } AS adoptions
ORDER BY innovation.nameKey
