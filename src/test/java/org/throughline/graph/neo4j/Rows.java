package org.throughline.graph.neo4j;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.to;

import java.util.Map;
import java.util.stream.Stream;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;

/** Entries with what is required of them and what a test says. All cite {@code source/s}. */
final class Rows {

    private Rows() {}

    static GraphEntry study(String id, String... conditions) {
        return entry(
                id,
                Map.of(
                        "title", "A study",
                        "summary", "Summary",
                        "phase", "T2",
                        "phaseRationale", "Because",
                        "design", "RCT",
                        "basis", "read"),
                citing(Stream.of(conditions).map(condition -> to("ABOUT", condition))));
    }

    static GraphEntry innovation(String id) {
        return entry(
                id,
                Map.of("name", "An innovation", "kind", "DEVICE", "summary", "Summary", "basis", "read"),
                citing(Stream.of()));
    }

    static GraphEntry condition(String id) {
        return entry(id, Map.of("name", "Name of " + id));
    }

    static GraphEntry evidence(String id, String study, String innovation, String direction) {
        return entry(
                id,
                Map.of("role", "TRIALS", "direction", direction, "basis", "read"),
                citing(Stream.of(from("YIELDS", study), to("INFORMS", innovation))));
    }

    private static Reference[] citing(Stream<Reference> references) {
        return Stream.concat(references, Stream.of(to("CITES", "source/s"))).toArray(Reference[]::new);
    }
}
