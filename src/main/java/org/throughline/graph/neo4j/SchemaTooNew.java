package org.throughline.graph.neo4j;

import org.throughline.graph.GraphUnusable;

/** The graph was laid out by a later version of the program. */
final class SchemaTooNew extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    SchemaTooNew(String found, String known) {
        super("The graph has schema %s, but this version of Throughline knows schemas up to %s only"
                .formatted(found, known));
    }

    @Override
    public String action() {
        return "Use the version of Throughline that last wrote this graph, or a later one.";
    }
}
