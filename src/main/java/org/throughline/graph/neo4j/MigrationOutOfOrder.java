package org.throughline.graph.neo4j;

import org.throughline.graph.GraphUnusable;

/** A migration is new to the graph, but numbered below one that was applied. */
final class MigrationOutOfOrder extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    private final String latest;

    MigrationOutOfOrder(MigrationFile file, String latest) {
        super(
                "Migration %s was never applied to this graph, which has %s already: a new one has to come after all others"
                        .formatted(file.name(), latest));
        this.latest = latest;
    }

    @Override
    public String action() {
        return "Give the file a number above " + latest + ".";
    }
}
