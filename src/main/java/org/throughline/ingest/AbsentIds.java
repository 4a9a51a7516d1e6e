package org.throughline.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Gatherers;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.Id;

/** Asks the graph what it does not hold. */
final class AbsentIds {

    private static final int ASKED_AT_ONCE = 10_000;

    private AbsentIds() {}

    /** Those of {@code ids} that are not in the graph. */
    static Set<Id> of(Set<Id> ids, GraphEntries graph) {
        var absent = new HashSet<>(ids);
        ids.stream()
                .gather(Gatherers.windowFixed(ASKED_AT_ONCE))
                .forEach(some -> absent.removeAll(graph.existing(Set.copyOf(some))));
        return absent;
    }
}
