package org.throughline.search;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.StillReferredTo;

/** Writes, changes and removes whatever comes: a few things and facts of which each may refer to the others. */
final class RandomWrites {

    private static final int OF_EACH = 6;
    private static final List<String> WORDS =
            List.of("stroke", "AF", "Atrial fibrillation", "haemorrhage", "10.1/x", "Ünï", "early", "birth", "NHS");

    private final GraphWriter writer;
    private final Random random;
    private final Set<String> present = new TreeSet<>();

    RandomWrites(GraphWriter writer, long seed) {
        this.writer = writer;
        random = new Random(seed);
        writer.write(List.of(source("source/s")));
    }

    /** Does one thing or the other, and gives the revision afterwards. */
    long step() {
        return random.nextInt(4) == 0 && !present.isEmpty() ? remove() : write();
    }

    private long write() {
        var entries = new HashMap<String, GraphEntry>();
        var before = new HashSet<>(present);
        for (int i = 0; i <= random.nextInt(5); i++) {
            var made = any();
            entries.put(made.id().value(), made);
        }
        // What is written together may refer to each other only where it is among what is written.
        var known = new HashSet<>(before);
        known.addAll(entries.keySet());
        present.retainAll(known);
        return writer.write(List.copyOf(entries.values())).revision();
    }

    private long remove() {
        var ids = new HashSet<Id>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            ids.add(new Id(oneOf(List.copyOf(present))));
        }
        try {
            long revision = writer.remove(ids).revision();
            ids.forEach(id -> present.remove(id.value()));
            return revision;
        } catch (StillReferredTo stays) {
            return write();
        }
    }

    private GraphEntry any() {
        int number = random.nextInt(OF_EACH);
        var made = switch (random.nextInt(7)) {
            case 0 -> condition(number);
            case 1 -> study(number);
            case 2 -> innovation(number);
            case 3 -> organisation(number);
            case 4 -> network(number);
            case 5 -> evidence(number);
            default -> adoption(number);
        };
        present.add(made.id().value());
        return made;
    }

    private GraphEntry condition(int number) {
        var broader = some("condition/c", number, 1).stream().map(id -> to("BROADER", id));
        return entry(
                "condition/c" + number,
                Map.of("name", words(), "synonyms", List.of(words(), "syn " + random.nextInt(50))),
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
                        "published", "20%02d".formatted(random.nextInt(20)),
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

    private Reference[] citing(String type, List<String> ids) {
        var references = new ArrayList<Reference>();
        ids.forEach(id -> references.add(to(type, id)));
        references.add(to("CITES", "source/s"));
        return references.toArray(Reference[]::new);
    }

    /** Some that are there, each once, with numbers below a bound. */
    private List<String> some(String prefix, int bound, int most) {
        var found = new TreeSet<String>();
        for (int i = 0; i < most && bound > 0; i++) {
            var id = prefix + random.nextInt(bound);
            if (present.contains(id)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private String existing(String prefix) {
        var found = present.stream().filter(id -> id.startsWith(prefix)).toList();
        return found.isEmpty() ? "" : oneOf(found);
    }

    private String words() {
        return oneOf(WORDS) + " " + oneOf(WORDS) + " " + random.nextInt(1000);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
