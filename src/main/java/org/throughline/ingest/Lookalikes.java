package org.throughline.ingest;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.Id;
import org.throughline.ingest.format.Cardinality;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.References;
import tools.jackson.databind.node.ObjectNode;

/** Finds the rows that most likely correct a fact of the graph, and will stand beside it. */
final class Lookalikes {

    private static final int READ_AT_ONCE = 1_000;

    private final Rows rows;
    private final GraphEntries graph;
    private final List<Lookalike> found = new ArrayList<>();

    private Lookalikes(Rows rows, GraphEntries graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /**
     * Compares the rows that have no id of their own and are not in the graph with the facts that are in the graph and
     * in none of the files.
     *
     * @return those that are like one of these, and one only
     */
    static List<Lookalike> in(Rows rows, GraphEntries graph) {
        var lookalikes = new Lookalikes(rows, graph);
        rows.all().stream()
                .map(Row::kind)
                .filter(kind -> !kind.hasOwnId())
                .distinct()
                .forEach(lookalikes::look);
        return List.copyOf(lookalikes.found);
    }

    private void look(FileKind kind) {
        if (graph.read(kind.kind(), null, 1).isEmpty()) {
            return;
        }
        var added = added(kind);
        var left = left(kind, added);
        added.forEach(row -> look(row, left));
    }

    private List<Row> added(FileKind kind) {
        var all = rows.all().stream().filter(row -> row.kind().equals(kind)).toList();
        var absent = AbsentIds.of(all.stream().map(Row::id).collect(toSet()), graph);
        return all.stream().filter(row -> absent.contains(row.id())).toList();
    }

    /** What stands near the added rows and in none of the files, by all its fields but one that identifies it. */
    private Map<String, List<Id>> left(FileKind kind, List<Row> added) {
        var left = new HashMap<String, List<Id>>();
        near(kind, added).stream()
                .gather(Gatherers.windowFixed(READ_AT_ONCE))
                .flatMap(ids -> graph.find(ids).stream())
                .forEach(entry -> {
                    var row = RowMapper.row(kind, entry);
                    for (var field : kind.identifiedBy()) {
                        left.computeIfAbsent(without(field, row), first -> new ArrayList<>(1))
                                .add(entry.id());
                    }
                });
        return left;
    }

    /**
     * The facts that have an end in common with an added row. Facts are identified by two ends at least, so that one that
     * differs in a single field is among them.
     */
    private Set<Id> near(FileKind kind, List<Row> added) {
        var ends = kind.identifiedBy().stream()
                .map(kind::field)
                .filter(field -> field.list() == Cardinality.ONE)
                .toList();
        var things = new HashSet<Id>();
        for (var row : added) {
            References.in(ends, RowJson.readCanonical(row.json()), (path, id) -> things.add(new Id(id)));
        }
        return things.stream()
                .gather(Gatherers.windowFixed(READ_AT_ONCE))
                .flatMap(some -> graph.factsOf(kind.kind(), some).stream())
                .filter(id -> !rows.contains(id))
                .collect(toSet());
    }

    private void look(Row row, Map<String, List<Id>> left) {
        var json = RowJson.readCanonical(row.json());
        for (var field : row.kind().identifiedBy()) {
            var alike = left.getOrDefault(without(field, json), List.of());
            if (alike.size() == 1) {
                found.add(new Lookalike(row.place(), field, alike.getFirst()));
            }
        }
    }

    private static String without(String field, ObjectNode row) {
        var rest = row.deepCopy();
        rest.remove(field);
        return field + ' ' + JsonText.CANONICAL.of(rest);
    }
}
