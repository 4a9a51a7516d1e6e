// How many chains there are from a study: as many for each of its evidence as the innovation has adoptions and teaching.
MATCH (study:Thing&Study {id: $from})
OPTIONAL MATCH (study)-[:YIELDS]->(evidence:Evidence)-[:INFORMS]->(innovation:Innovation)
WHERE evidence.retiredAt IS NULL
  AND ($asOfLast IS NULL OR study.published IS NULL OR study.published <= $asOfLast)
WITH evidence, innovation
WHERE $evidenceDirection IS NULL OR evidence.direction IN $evidenceDirection
WITH COUNT {
    MATCH (innovation)-[:TAKEN_UP_IN]->(adoption:Adoption)
    WHERE adoption.retiredAt IS NULL
      AND ($adoptionStatus IS NULL OR adoption.status IN $adoptionStatus)
      AND ($asOfLast IS NULL OR adoption.validFrom IS NULL OR adoption.validFrom <= $asOfLast)
      AND ($asOfFirst IS NULL OR adoption.validTo IS NULL
        OR adoption.validTo >= left($asOfFirst, size(adoption.validTo)))
  } + COUNT {
    MATCH (innovation)-[:TAUGHT_THROUGH]->(teaching:Teaching)-[:IN]->(curriculum:Curriculum)
    WHERE $adoptionStatus IS NULL
      AND teaching.retiredAt IS NULL
      AND ($asOfLast IS NULL OR curriculum.validFrom IS NULL OR curriculum.validFrom <= $asOfLast)
      AND ($asOfFirst IS NULL OR curriculum.validTo IS NULL
        OR curriculum.validTo >= left($asOfFirst, size(curriculum.validTo)))
  } AS uptakes
RETURN sum(CASE WHEN uptakes = 0 AND $adoptionStatus IS NULL THEN 1 ELSE uptakes END) AS total
