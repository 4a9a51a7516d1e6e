// Adds facts that are not there yet; the rows carry the label of their kind.
UNWIND $rows AS row
CREATE (fact:Fact:$(row.label))
SET fact = row.properties
