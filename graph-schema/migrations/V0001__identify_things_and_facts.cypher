// Ids are unique among things and among facts; the graph has one revision and remembers each migration once.
CREATE CONSTRAINT applied_migration_version IF NOT EXISTS
  FOR (migration:AppliedMigration) REQUIRE migration.version IS UNIQUE;
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (fact:Fact) REQUIRE fact.id IS UNIQUE;
CREATE CONSTRAINT graph_revision_id IF NOT EXISTS FOR (revision:GraphRevision) REQUIRE revision.id IS UNIQUE;
