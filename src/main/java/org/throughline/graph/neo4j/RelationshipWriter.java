package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.Cypher;
import org.throughline.graph.DanglingReference;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Writes the references of entries whose nodes are there. */
@Component
class RelationshipWriter {

    private final Statements statements;

    RelationshipWriter(Statements statements) {
        this.statements = statements;
    }

    /** @throws DanglingReference if a target is not in the graph */
    void write(List<GraphEntry> entries) {
        entries.stream()
                .flatMap(RelationshipWriter::arrows)
                .collect(groupingBy(Arrow::statement))
                .forEach(this::write);
    }

    private void write(String statement, List<Arrow> arrows) {
        var rows = arrows.stream().map(Arrow::row).toList();
        long related = statements
                .run(
                        Cypher.file(statement),
                        Map.of("rows", rows),
                        row -> row.get("related").asLong())
                .getFirst();
        if (related != arrows.size()) {
            throw new DanglingReference(missing(arrows));
        }
    }

    private List<Id> missing(List<Arrow> arrows) {
        var ids = arrows.stream()
                .flatMap(arrow -> Stream.of(arrow.start, arrow.end))
                .collect(toSet());
        var there = statements
                .run(
                        Cypher.file("graph/content-hashes"),
                        Map.of("ids", Statements.texts(ids)),
                        row -> row.get("id").asString())
                .stream()
                .map(Id::new)
                .collect(toSet());
        return ids.stream().filter(id -> !there.contains(id)).sorted().toList();
    }

    private static Stream<Arrow> arrows(GraphEntry entry) {
        return entry.references().stream().map(reference -> {
            var start = reference.incoming() ? reference.target() : entry.id();
            var end = reference.incoming() ? entry.id() : reference.target();
            return new Arrow(start, reference.type(), end, reference.position());
        });
    }

    private record Arrow(Id start, String type, Id end, int position) {

        String statement() {
            return "graph/relate-%s-to-%s".formatted(family(start), family(end));
        }

        private static String family(Id id) {
            return id.kind() instanceof ThingKind ? "thing" : "fact";
        }

        Map<String, Object> row() {
            return Map.of("start", start.value(), "type", type, "end", end.value(), "position", position);
        }
    }
}
