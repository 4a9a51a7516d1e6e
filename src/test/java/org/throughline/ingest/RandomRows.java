package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.check.Conditions;
import org.throughline.ingest.format.AcrossRule;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;
import org.throughline.ingest.format.RowRule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes rows of every kind that are right by the description of the files and otherwise as odd as they come. */
final class RandomRows {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FileKinds kinds;
    private final RandomGenerator random;
    private final RandomValues values;
    private final Map<NodeKind, List<String>> ids = new HashMap<>();
    private final Map<FileKind, List<ObjectNode>> rows = new LinkedHashMap<>();

    private RandomRows(FileKinds kinds, long seed, int most) {
        this.kinds = kinds;
        random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        for (var kind : kinds.files()) {
            var named = new ArrayList<String>();
            int number = random.nextInt(2, most);
            for (int i = 0; i < number; i++) {
                named.add(kind.kind().prefix() + "/r" + i);
            }
            ids.put(kind.kind(), named);
        }
        values = new RandomValues(random, ids);
    }

    /**
     * Rows of every kind, from two to {@code most} of each, which refer to each other.
     *
     * @param seed the same rows for the same seed
     */
    static Map<FileKind, List<ObjectNode>> of(FileKinds kinds, long seed, int most) {
        var random = new RandomRows(kinds, seed, most);
        for (var kind : kinds.files()) {
            random.rows.put(kind, random.rows(kind));
        }
        random.rows.forEach((kind, rows) -> kind.acrossRules().forEach(rule -> random.follow(rule, kind, rows)));
        random.rows.forEach((kind, rows) -> removeRepeats(kind, rows));
        random.rows.forEach((kind, rows) -> rows.replaceAll(row -> inOrder(kind, row)));
        return random.rows;
    }

    private List<ObjectNode> rows(FileKind kind) {
        var made = new ArrayList<ObjectNode>();
        for (var id : ids.get(kind.kind())) {
            var row = values.object(kind.fields().values(), id);
            kind.rowRules().forEach(rule -> follow(rule, kind, row));
            made.add(row);
        }
        return made;
    }

    private void follow(RowRule rule, FileKind kind, ObjectNode row) {
        switch (rule) {
            case RowRule.InOrder(var fields) -> RandomValues.sortDates(row, fields);
            case RowRule.Together(var fields) -> {
                if (!fields.stream().allMatch(row::has)) {
                    row.remove(fields);
                }
            }
            case RowRule.AnyOf(var fields) -> {
                if (fields.stream().noneMatch(row::has)) {
                    row.set(fields.getFirst(), values.of(kind.field(fields.getFirst()), ""));
                }
            }
            case RowRule.Different(var fields) -> {
                while (row.get(fields.get(0)).equals(row.get(fields.get(1)))) {
                    row.put(
                            fields.get(1),
                            ids.get(kind.field(fields.get(1)).to().getFirst()).getFirst());
                    row.set(fields.get(0), values.of(kind.field(fields.get(0)), ""));
                }
            }
            case RowRule.Range range -> {
                if (Conditions.hold(range.where(), row)) {
                    range.fields().stream()
                            .filter(row::has)
                            .forEach(field -> row.set(field, values.number(kind.field(field), range)));
                }
            }
            case RowRule.Requires requires -> {
                if (requires.fields().stream().anyMatch(row::has)) {
                    requires.with().forEach((field, words) -> row.put(field, words.getFirst()));
                }
            }
        }
    }

    private void follow(AcrossRule rule, FileKind kind, List<ObjectNode> rows) {
        switch (rule) {
            case AcrossRule.Unique(var field) -> {
                for (int i = 0; i < rows.size(); i++) {
                    if (rows.get(i).has(field)) {
                        rows.get(i).put(field, "X" + (100 + i));
                    }
                }
            }
            case AcrossRule.Mutual(var field) -> pair(field, rows);
            case AcrossRule.Exclusive(var where, var per, var from, var to) -> {
                var seen = new HashSet<String>();
                rows.stream()
                        .filter(row -> Conditions.hold(where, row))
                        .filter(row -> !seen.add(row.path(per).asString()))
                        .forEach(row -> row.remove(where.keySet()));
            }
            case AcrossRule.Acyclic(var where, var from, var to) ->
                rows.stream().filter(row -> Conditions.hold(where, row)).forEach(row -> leadOnwards(row, from, to));
            case AcrossRule.Target(var where, var field, var has) ->
                rows.stream()
                        .filter(row -> Conditions.hold(where, row))
                        .filter(row ->
                                !Conditions.hold(has, target(row.path(field).asString())))
                        .forEach(row -> row.remove(where.keySet()));
        }
    }

    /** Lets neighbours refer to each other. */
    private void pair(String field, List<ObjectNode> rows) {
        rows.forEach(row -> row.remove(field));
        for (int i = 1; i < rows.size(); i++) {
            if (random.nextBoolean()) {
                rows.get(i).withArray(field).add(rows.get(i - 1).path("id").asString());
                rows.get(i - 1).withArray(field).add(rows.get(i).path("id").asString());
            }
        }
    }

    /** Lets a row lead only to what comes after it by id. */
    private static void leadOnwards(ObjectNode row, String from, String to) {
        var start = row.path(from).asString();
        var target = row.path(to);
        if (target.isArray()) {
            var later = target.valueStream()
                    .filter(id -> id.asString().compareTo(start) > 0)
                    .toList();
            row.remove(to);
            later.forEach(id -> row.withArray(to).add(id));
        } else if (target.asString("").compareTo(start) < 0) {
            row.remove(to);
            if (!from.equals(FileKind.ID)) {
                row.put(from, target.asString()).put(to, start);
            }
        }
    }

    private ObjectNode target(String id) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.path(FileKind.ID).asString("").equals(id))
                .findFirst()
                .orElseGet(JSON::objectNode);
    }

    private static ObjectNode inOrder(FileKind kind, ObjectNode row) {
        var ordered = JSON.objectNode();
        kind.fields().keySet().stream().filter(row::has).forEach(field -> ordered.set(field, row.get(field)));
        return ordered;
    }

    private static void removeRepeats(FileKind kind, List<ObjectNode> rows) {
        Set<Object> seen = new HashSet<>();
        rows.removeIf(row -> !seen.add(Identity.of(kind, row)));
    }
}
