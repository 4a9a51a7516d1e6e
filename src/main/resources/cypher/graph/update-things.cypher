// Gives things that are there their new properties and takes away the references that belonged to them.
UNWIND $rows AS row
MATCH (thing:Thing {id: row.id})
SET thing = row.properties
WITH thing
OPTIONAL MATCH (thing)-[r:ABOUT|ADDRESSES|BROADER|CITES|COMMISSIONED_BY|CONCERNS|CONDUCTED_BY|DEVELOPED_BY|FUNDED_BY
  |HELD_BY|HOSTED_BY|IN_PROGRAMME|PROVIDED_BY|RUN_BY|SUCCEEDED_BY|SUPPORTS]->()
DELETE r
