// Adds things that are not there yet; the rows carry the label of their kind.
UNWIND $rows AS row
CREATE (thing:Thing:$(row.label))
SET thing = row.properties
