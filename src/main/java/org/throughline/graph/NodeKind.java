package org.throughline.graph;

import java.util.stream.Stream;

/** What a node of the graph is: one of the kinds of thing, or one of the kinds of fact. */
public sealed interface NodeKind permits ThingKind, FactKind {

    /** The first part of an id of this kind, for example {@code org} in {@code org/nhs-england}. */
    String prefix();

    /** The label that a node of this kind carries in the graph, beside {@code Thing} or {@code Fact}. */
    String label();

    /** Every kind there is. */
    static Stream<NodeKind> all() {
        return Stream.concat(Stream.of(ThingKind.values()), Stream.of(FactKind.values()));
    }
}
