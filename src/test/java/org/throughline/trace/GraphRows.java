package org.throughline.trace;

import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

/** The rows of a small graph as plain texts: what is written to the database and what the reference reads. */
record GraphRows(
        List<Study> studies,
        List<Dated> innovations,
        List<Dated> curricula,
        List<String> actors,
        List<Evidence> evidence,
        List<Adoption> adoptions,
        List<Teaching> teaching) {

    record Study(String id, @Nullable String published) {}

    record Dated(String id, @Nullable String from, @Nullable String to) {}

    record Evidence(String id, String study, String innovation, String direction) {}

    record Adoption(
            String id,
            String innovation,
            String adopter,
            List<String> via,
            String status,
            @Nullable String from,
            @Nullable String to) {

        /** Whose adoption it is, and through whom it came. */
        Set<String> byAndVia() {
            return Stream.concat(Stream.of(adopter), via.stream()).collect(Collectors.toSet());
        }
    }

    record Teaching(String id, String innovation, String curriculum) {}

    /** Every thing from which something could be traced. */
    Stream<Id> starts() {
        return Stream.of(
                        studies.stream().map(Study::id),
                        innovations.stream().map(Dated::id),
                        curricula.stream().map(Dated::id),
                        actors.stream())
                .flatMap(ids -> ids)
                .map(Id::new);
    }

    List<GraphEntry> entries() {
        var entries = new ArrayList<GraphEntry>();
        studies.forEach(study -> entries.add(entry(study)));
        innovations.forEach(innovation -> entries.add(thing(
                innovation.id(),
                Map.of("name", "I", "kind", "DEVICE", "summary", "S"),
                "introduced",
                innovation.from())));
        curricula.forEach(curriculum -> entries.add(entry(curriculum)));
        actors.forEach(actor -> entries.add(thing(actor, Map.of("name", "A", "kind", kind(actor)), "aliases", null)));
        evidence.forEach(fact -> entries.add(entry(fact)));
        adoptions.forEach(fact -> entries.add(entry(fact)));
        teaching.forEach(fact -> entries.add(entry(fact)));
        return entries;
    }

    private static String kind(String actor) {
        return switch (actor.substring(0, actor.indexOf('/'))) {
            case "org" -> "NHS_TRUST";
            case "net" -> "AHSN";
            default -> "FELLOWSHIP";
        };
    }

    private static GraphEntry entry(Study study) {
        var required = Map.of("title", "T", "summary", "S", "phase", "T2", "phaseRationale", "R", "design", "RCT");
        return thing(study.id(), required, "published", study.published());
    }

    private static GraphEntry entry(Dated curriculum) {
        var properties = properties(Map.of("title", "C", "kind", "MODULE"), "validFrom", curriculum.from());
        put(properties, "validTo", curriculum.to());
        return sourced(curriculum.id(), properties, to("PROVIDED_BY", "org/provider"));
    }

    private static GraphEntry entry(Evidence fact) {
        return sourced(
                fact.id(),
                properties(Map.of("role", "TRIALS", "direction", fact.direction()), "note", null),
                from("YIELDS", fact.study()),
                to("INFORMS", fact.innovation()));
    }

    private static GraphEntry entry(Adoption fact) {
        var properties = properties(Map.of("status", fact.status()), "validFrom", fact.from());
        put(properties, "validTo", fact.to());
        var references = Stream.concat(
                Stream.of(from("TAKEN_UP_IN", fact.innovation()), to("BY", fact.adopter())),
                fact.via().stream().map(via -> to("VIA", via)));
        return sourced(fact.id(), properties, references.toArray(Reference[]::new));
    }

    private static GraphEntry entry(Teaching fact) {
        return sourced(
                fact.id(),
                properties(Map.of("coverage", "CORE"), "note", null),
                from("TAUGHT_THROUGH", fact.innovation()),
                to("IN", fact.curriculum()));
    }

    private static GraphEntry thing(String id, Map<String, ?> required, String dated, @Nullable String date) {
        return sourced(id, properties(required, dated, date));
    }

    private static Map<String, Object> properties(Map<String, ?> required, String name, @Nullable String value) {
        var properties = new HashMap<String, Object>(required);
        put(properties, name, value);
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static GraphEntry sourced(String id, Map<String, Object> properties, Reference... references) {
        properties.put("basis", "read");
        var cited = Stream.concat(Stream.of(references), Stream.of(to("CITES", "source/s")));
        return ScratchGraph.entry(id, properties, cited.toArray(Reference[]::new));
    }
}
