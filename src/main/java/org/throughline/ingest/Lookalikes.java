package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.Id;
import org.throughline.ingest.format.FileKind;
import tools.jackson.databind.node.ObjectNode;

/** Finds the rows that most likely correct a fact of the graph, and will stand beside it. */
final class Lookalikes {

    private final Rows rows;
    private final GraphEntries graph;
    private final List<Lookalike> found = new ArrayList<>();

    private Lookalikes(Rows rows, GraphEntries graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /**
     * Compares the rows that have no id of their own with the facts that are in the graph and in none of the files.
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
        var known = new HashSet<Id>();
        var left = left(kind, known);
        if (left.isEmpty()) {
            return;
        }
        for (var row : rows.all()) {
            if (row.kind().equals(kind) && !known.contains(row.id())) {
                look(row, left);
            }
        }
    }

    /** What stands in the graph and in none of the files, by all its fields but one that identifies it. */
    private Map<String, List<Id>> left(FileKind kind, Set<Id> known) {
        var left = new HashMap<String, List<Id>>();
        for (var entry : new StandingEntries(kind.kind(), graph)) {
            if (rows.contains(entry.id())) {
                known.add(entry.id());
            } else {
                var row = RowMapper.row(kind, entry);
                for (var field : kind.identifiedBy()) {
                    left.computeIfAbsent(without(field, row), first -> new ArrayList<>(1))
                            .add(entry.id());
                }
            }
        }
        return left;
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
