package org.throughline.graph.neo4j;

import org.throughline.graph.GraphUnusable;

/** A migration was applied whose file is gone. */
final class MigrationMissing extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    MigrationMissing(AppliedMigration applied) {
        super("Migration %s (%s) was applied to this graph on %s, but there is no such file in graph-schema/migrations"
                .formatted(applied.version(), applied.description(), applied.appliedAt()));
    }

    @Override
    public String action() {
        return "Put the file back: what was applied stays part of the graph's history.";
    }
}
