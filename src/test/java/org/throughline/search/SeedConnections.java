package org.throughline.search;

import static org.throughline.SeedRows.text;
import static org.throughline.SeedRows.texts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/** What is connected with what in the rows of the seed files, worked out without our own code. */
final class SeedConnections {

    /** The fields that refer to things, but for sources. */
    private static final List<String> REFERENCES = List.of(
            "conditions",
            "conductedBy",
            "funders",
            "programmes",
            "developedBy",
            "outcomes",
            "successors",
            "hosts",
            "runBy",
            "topics",
            "provider",
            "commissionedBy",
            "broader",
            "functions",
            "holders",
            "subjects");

    /** The fields that say what a fact is between. */
    private static final Map<String, List<String>> ENDS = Map.of(
            "evidence", List.of("study", "innovation"),
            "adoptions", List.of("innovation", "adopter", "via"),
            "teaches", List.of("innovation", "curriculum"),
            "memberships", List.of("organisation", "network"),
            "network-links", List.of("from", "to"));

    final Map<String, JsonNode> rows = new HashMap<>();
    final Map<String, Set<String>> directions = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    SeedConnections() {
        SeedRows.THINGS.forEach(file -> SeedRows.of(file).forEach(row -> rows.put(text(row, "id"), row)));
        rows.forEach((id, row) -> REFERENCES.forEach(
                field -> texts(row, field).stream().filter(rows::containsKey).forEach(other -> connect(id, other))));
        ENDS.forEach((file, fields) -> SeedRows.of(file).forEach(row -> {
            var ends =
                    fields.stream().flatMap(field -> texts(row, field).stream()).toList();
            ends.forEach(one -> ends.forEach(other -> connect(one, other)));
        }));
        SeedRows.of("evidence")
                .forEach(row -> Stream.of("study", "innovation")
                        .forEach(end -> of(directions, text(row, end)).add(text(row, "direction"))));
    }

    Set<String> neighbours(String id) {
        return of(neighbours, id);
    }

    /** The conditions of a row and those that are broader. */
    Set<String> conditions(JsonNode row) {
        var found = new LinkedHashSet<String>();
        texts(row, "conditions").forEach(condition -> {
            for (var broader = condition; !broader.isEmpty(); broader = text(rows.get(broader), "broader")) {
                found.add(broader);
            }
        });
        return found;
    }

    private void connect(String one, String other) {
        if (!one.equals(other)) {
            of(neighbours, one).add(other);
            of(neighbours, other).add(one);
        }
    }

    private static Set<String> of(Map<String, Set<String>> sets, String id) {
        return sets.computeIfAbsent(id, _ -> new LinkedHashSet<>());
    }
}
