package org.throughline.graph.neo4j;

import org.throughline.graph.GraphUnusable;

/** The graph was laid out by an earlier version of the program, and may not be brought up to date. */
final class SchemaTooOld extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    SchemaTooOld(String found, String needed) {
        super("The graph has schema %s, this version of Throughline works with %s, and the graph is to stay as it is"
                .formatted(found, needed));
    }

    @Override
    public String action() {
        return "Start the service once, or import without --dry-run: either brings the schema up to date.";
    }
}
