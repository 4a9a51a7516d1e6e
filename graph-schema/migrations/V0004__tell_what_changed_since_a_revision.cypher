// What was stamped since a revision is found without a search: an index of words follows the graph by it. What was taken
// out leaves a tombstone; and the graph has an identity, so that what was made of another graph is recognised.
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (tombstone:Tombstone) REQUIRE tombstone.id IS UNIQUE;
CREATE RANGE INDEX thing_by_revision IF NOT EXISTS FOR (thing:Thing) ON (thing.revision, thing.id);
CREATE RANGE INDEX fact_by_revision IF NOT EXISTS FOR (fact:Fact) ON (fact.revision, fact.id);
CREATE RANGE INDEX tombstone_by_revision IF NOT EXISTS FOR (tombstone:Tombstone) ON (tombstone.revision, tombstone.id);
MERGE (revision:GraphRevision {id: 'graph'})
  SET revision.number = coalesce(revision.number, 0), revision.identity = coalesce(revision.identity, randomUUID());
