package org.throughline.search;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.to;

import java.util.List;
import java.util.Map;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.RandomWrites;

/** Writes whatever is found by its words. */
final class SearchWrites extends RandomWrites {

    private static final List<String> WORDS =
            List.of("stroke", "AF", "Atrial fibrillation", "haemorrhage", "10.1/x", "Ünï", "early", "birth", "NHS");

    SearchWrites(GraphWriter writer, long seed) {
        super(writer, seed);
    }

    @Override
    protected GraphEntry any() {
        int number = number(OF_EACH);
        return switch (number(7)) {
            case 0 -> condition(number);
            case 1 -> study(number);
            case 2 -> innovation(number);
            case 3 -> organisation(number);
            case 4 -> network(number);
            case 5 -> evidence(number);
            default -> adoption(number);
        };
    }

    private GraphEntry condition(int number) {
        var broader = some("condition/c", number, 1).stream().map(id -> to("BROADER", id));
        return entry(
                "condition/c" + number,
                Map.of("name", words(), "synonyms", List.of(words(), "syn " + number(50))),
                broader.toArray(Reference[]::new));
    }

    private GraphEntry study(int number) {
        return entry(
                "study/s" + number,
                Map.of(
                        "title", words(),
                        "summary", words(),
                        "phase", oneOf(List.of("T1", "T2", "T3")),
                        "phaseRationale", "Because",
                        "design", "RCT",
                        "published", "20%02d".formatted(number(20)),
                        "basis", "read"),
                citing("ABOUT", some("condition/c", OF_EACH, 2)));
    }

    private GraphEntry innovation(int number) {
        return entry(
                "innovation/i" + number,
                Map.of(
                        "name",
                        words(),
                        "kind",
                        "DEVICE",
                        "summary",
                        words(),
                        "aliases",
                        List.of(words()),
                        "basis",
                        "read"),
                citing("ADDRESSES", some("condition/c", OF_EACH, 2)));
    }

    private GraphEntry organisation(int number) {
        return entry(
                "org/o" + number,
                Map.of("name", words(), "kind", "OTHER", "region", oneOf(WORDS), "basis", "read"),
                citing("X", List.of()));
    }

    private GraphEntry network(int number) {
        return entry(
                "net/n" + number, Map.of("name", words(), "kind", "AHSN", "basis", "read"), citing("X", List.of()));
    }

    private GraphEntry evidence(int number) {
        var ends = List.of(existing("study/s"), existing("innovation/i"));
        return ends.contains("")
                ? study(number)
                : entry(
                        "evidence/e" + number,
                        Map.of(
                                "role",
                                "TRIALS",
                                "direction",
                                oneOf(List.of("SUPPORTS", "NULL")),
                                "note",
                                words(),
                                "basis",
                                "read"),
                        from("YIELDS", ends.get(0)),
                        to("INFORMS", ends.get(1)),
                        to("CITES", "source/s"));
    }

    private GraphEntry adoption(int number) {
        var ends = List.of(existing("innovation/i"), existing("org/o"), existing("net/n"));
        return ends.contains("")
                ? innovation(number)
                : entry(
                        "adoption/a" + number,
                        Map.of("status", "DECLINED", "reason", words(), "basis", "read"),
                        from("TAKEN_UP_IN", ends.get(0)),
                        to("BY", ends.get(1)),
                        to("VIA", ends.get(2)),
                        to("CITES", "source/s"));
    }

    private String words() {
        return oneOf(WORDS) + " " + oneOf(WORDS) + " " + number(1000);
    }
}
