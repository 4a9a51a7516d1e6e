package org.throughline.graph.neo4j;

import org.throughline.graph.GraphUnusable;

/** A migration file is not the one that was applied. */
final class MigrationChanged extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    MigrationChanged(MigrationFile file, AppliedMigration applied) {
        super("Migration %s has changed since it was applied to this graph on %s: its checksum was %s and is now %s"
                .formatted(file.name(), applied.appliedAt(), applied.checksum(), file.checksum()));
    }

    @Override
    public String action() {
        return "Put the file back as it was, and write what is to change into a migration with a new number.";
    }
}
