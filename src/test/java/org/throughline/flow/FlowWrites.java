package org.throughline.flow;

import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.RandomWrites;

/** Writes whatever is part of the flow. A fact that is written again may come to have other ends. */
final class FlowWrites extends RandomWrites {

    FlowWrites(GraphWriter writer, long seed) {
        super(writer, seed);
    }

    @Override
    protected GraphEntry any() {
        int number = number(OF_EACH);
        return switch (number(14)) {
            case 0 -> condition(number);
            case 1 -> study(number);
            case 2, 3 -> innovation(number);
            case 4, 5 -> organisation(number);
            case 6 -> network(number);
            case 7 -> curriculum(number);
            case 8, 9 ->
                fact(
                        "evidence/e" + number,
                        Map.of("role", "TRIALS", "direction", oneOf(List.of("SUPPORTS", "NULL"))),
                        new End("YIELDS", true, "study/s"),
                        new End("INFORMS", false, "innovation/i"));
            case 10, 11 ->
                fact(
                        "adoption/a" + number,
                        Map.of("status", oneOf(List.of("ADOPTED", "DEADOPTED")), "validFrom", year()),
                        new End("TAKEN_UP_IN", true, "innovation/i"),
                        new End("BY", false, oneOf(List.of("org/o", "net/n"))),
                        new End("VIA", false, oneOf(List.of("net/n", "programme/p"))));
            case 12 ->
                fact(
                        "teaching/t" + number,
                        Map.of("coverage", oneOf(List.of("CORE", "PARTIAL"))),
                        new End("TAUGHT_THROUGH", true, "innovation/i"),
                        new End("IN", false, "curriculum/c"));
            default -> relation(number);
        };
    }

    private GraphEntry relation(int number) {
        return switch (number(3)) {
            case 0 -> thing("programme/p" + number, Map.of("name", year(), "kind", "OTHER"), Stream.of());
            case 1 ->
                fact(
                        "link/l" + number,
                        Map.of("kind", oneOf(List.of("MERGED_INTO", "SUCCEEDED_BY", "NESTED_IN"))),
                        new End("SUBJECT_OF", true, "net/n"),
                        new End("OBJECT", false, "net/n"));
            default ->
                fact(
                        "membership/m" + number,
                        Map.of("role", oneOf(List.of("HOST", "MEMBER")), "validTo", year()),
                        new End("HOLDS", true, "org/o"),
                        new End("OF", false, "net/n"));
        };
    }

    /** Also one that is a kind of itself at some remove. */
    private GraphEntry condition(int number) {
        return entry(
                "condition/c" + number,
                Map.of("name", year()),
                references("BROADER", "condition/c", 1).toArray(Reference[]::new));
    }

    private GraphEntry study(int number) {
        return thing(
                "study/s" + number,
                Map.of("design", oneOf(List.of("RCT", "COHORT")), "published", year()),
                Stream.concat(references("ABOUT", "condition/c", 2), references("CONDUCTED_BY", "org/o", 2)));
    }

    private GraphEntry innovation(int number) {
        return thing(
                "innovation/i" + number,
                Map.of("name", year(), "guidance", List.of("{\"code\": \"NG1\", \"date\": \"" + year() + "\"}", "{}")),
                Stream.concat(references("ABOUT", "condition/c", 2), references("DEVELOPED_BY", "org/o", 1)));
    }

    private GraphEntry organisation(int number) {
        return thing(
                "org/o" + number,
                Map.of("name", "O", "kind", "NHS_TRUST", "region", oneOf(List.of("North", "South"))),
                references("SUCCEEDED_BY", "org/o", 1));
    }

    private GraphEntry network(int number) {
        return thing(
                "net/n" + number, Map.of("name", "N", "kind", "AHSN", "population", (long) number(9)), Stream.of());
    }

    private GraphEntry curriculum(int number) {
        return thing(
                "curriculum/c" + number,
                Map.of("title", "C", "validFrom", year()),
                references("COMMISSIONED_BY", "net/n", 2));
    }

    private static GraphEntry thing(String id, Map<String, Object> properties, Stream<Reference> references) {
        return made(id, properties, references);
    }

    /** A condition where one of its ends is not there. */
    private GraphEntry fact(String id, Map<String, Object> properties, End... ends) {
        var references = new ArrayList<Reference>();
        for (var end : ends) {
            var there = existing(end.prefix());
            if (there.isEmpty()) {
                return condition(number(OF_EACH));
            }
            references.add(new Reference(end.type(), end.incoming(), new Id(there), 0));
        }
        return made(id, properties, references.stream());
    }

    private static GraphEntry made(String id, Map<String, Object> properties, Stream<Reference> references) {
        var all = new HashMap<>(properties);
        all.put("basis", "READ");
        return entry(
                id,
                all,
                Stream.concat(references, Stream.of(to("CITES", "source/s"))).toArray(Reference[]::new));
    }

    private Stream<Reference> references(String type, String prefix, int most) {
        return some(prefix, OF_EACH, most).stream().map(id -> to(type, id));
    }

    private String year() {
        return "20" + (10 + number(10));
    }

    /** An end that a fact has. */
    private record End(String type, boolean incoming, String prefix) {}
}
