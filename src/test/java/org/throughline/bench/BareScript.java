package org.throughline.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that anybody would write to get the same rows into Neo4j: nodes by UNWIND and MERGE, then relationships by
 * UNWIND and MERGE, in the same batches. It checks nothing and remembers nothing.
 */
final class BareScript {

    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Driver driver;
    private final Map<String, JsonNode> kinds;
    private final List<Row> rows = new ArrayList<>();

    BareScript(Driver driver) throws IOException {
        this.driver = driver;
        var description = JSON.readTree(Files.readString(Path.of("graph-schema", "file-kinds.json")));
        kinds = description.path("files").valueStream().collect(toMap(kind -> text(kind, "file"), Function.identity()));
    }

    /** Loads every file of the folder. */
    void load(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                read(file);
            }
        }
        inBatches(rows, BareScript::mergeNodes);
        inBatches(rows.stream().flatMap(Row::arrows).toList(), BareScript::mergeArrows);
    }

    private void read(Path file) throws IOException {
        var kind = kinds.get(file.getFileName().toString().replaceFirst("-generated-.*", ""));
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> rows.add(new Row(kind, JSON.readTree(line), "fact/" + rows.size())));
        }
    }

    private <T> void inBatches(List<T> all, Work<T> work) {
        for (var from = 0; from < all.size(); from += BATCH) {
            var batch = all.subList(from, Math.min(from + BATCH, all.size()));
            try (var session = driver.session()) {
                session.executeWriteWithoutResult(transaction -> work.in(transaction, batch));
            }
        }
    }

    private static void mergeNodes(TransactionContext transaction, List<Row> batch) {
        batch.stream().collect(groupingBy(Row::labels)).forEach((labels, rows) -> {
            var values = rows.stream()
                    .map(row -> Map.of("id", row.id(), "properties", row.properties()))
                    .toList();
            transaction.run(
                    "UNWIND $rows AS row MERGE (n:" + labels + " {id: row.id}) SET n += row.properties",
                    Map.of("rows", values));
        });
    }

    private static void mergeArrows(TransactionContext transaction, List<Arrow> batch) {
        batch.stream().collect(groupingBy(Arrow::pattern)).forEach((pattern, arrows) -> {
            var values = arrows.stream()
                    .map(arrow -> Map.of("start", arrow.start, "end", arrow.end))
                    .toList();
            transaction.run("UNWIND $rows AS row " + pattern, Map.of("rows", values));
        });
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    private static String family(String id) {
        return id.startsWith("fact/") || id.startsWith("claim/") ? "Fact" : "Thing";
    }

    private interface Work<T> {
        void in(TransactionContext transaction, List<T> batch);
    }

    private record Row(JsonNode kind, JsonNode json, String numbered) {

        String id() {
            return json.has("id") ? text(json, "id") : numbered;
        }

        String labels() {
            var name = text(kind, "kind");
            return family(id()) + ":" + name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
        }

        Map<String, Object> properties() {
            return kind.path("fields")
                    .valueStream()
                    .filter(field -> !field.has("relationship") && json.has(text(field, "name")))
                    .collect(toMap(field -> text(field, "name"), field -> value(json.path(text(field, "name")))));
        }

        private static Object value(JsonNode value) {
            if (value.isArray()) {
                return value.valueStream()
                        .map(item -> item.isString() ? item.stringValue() : item.toString())
                        .toList();
            }
            return value.isString() ? value.stringValue() : JSON.convertValue(value, Object.class);
        }

        Stream<Arrow> arrows() {
            return kind.path("fields")
                    .valueStream()
                    .filter(field -> field.has("relationship") && json.has(text(field, "name")))
                    .flatMap(field -> targets(json.path(text(field, "name")))
                            .filter(target -> target.contains("/"))
                            .map(target -> arrow(field, target)));
        }

        private static Stream<String> targets(JsonNode value) {
            return value.isArray() ? value.valueStream().map(JsonNode::asString) : Stream.of(value.asString());
        }

        private Arrow arrow(JsonNode field, String target) {
            var type = text(field, "relationship");
            return field.path("incoming").asBoolean(false)
                    ? new Arrow(target, type, id())
                    : new Arrow(id(), type, target);
        }
    }

    private record Arrow(String start, String type, String end) {

        String pattern() {
            return "MATCH (a:%s {id: row.start}) MATCH (b:%s {id: row.end}) MERGE (a)-[:%s]->(b)"
                    .formatted(family(start), family(end), type);
        }
    }
}
