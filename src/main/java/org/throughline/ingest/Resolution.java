package org.throughline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.Id;
import org.throughline.ingest.format.References;

/** Refuses rows that refer to what will not be there. */
final class Resolution {

    private final Rows rows;
    private final Refusals refusals;

    Resolution(Rows rows, Refusals refusals) {
        this.rows = rows;
        this.refusals = refusals;
    }

    /** Refuses rows that refer to an id which is in none of the files and not in the graph. */
    void refuseDangling(GraphEntries graph) {
        var elsewhere = new HashSet<Id>();
        rows.all()
                .forEach(row ->
                        row.references().stream().filter(this::isElsewhere).forEach(elsewhere::add));
        var missing = AbsentIds.of(elsewhere, graph);
        if (missing.isEmpty()) {
            return;
        }
        var suggestions = new Suggestions(missing, rows.all(), graph);
        for (var row : rows.all()) {
            row.references().stream().filter(missing::contains).forEach(id -> {
                var why = "which is in none of the files and not in the graph";
                refuse(row, id, why, suggestions.question(id));
            });
        }
        rows.removeRefused();
    }

    private boolean isElsewhere(Id id) {
        return !rows.contains(id) && refusals.placeOf(id).isEmpty();
    }

    /** Refuses rows that refer to a refused row, then those that refer to these, to the end. */
    void refuseDependents() {
        if (refusals.isEmpty()) {
            return;
        }
        var numbered = List.copyOf(rows.all());
        var dependents = Batches.arrows(numbered).reversed();
        Queue<Integer> refused = new ArrayDeque<>();
        for (int i = 0; i < numbered.size(); i++) {
            if (refuseForReference(numbered.get(i))) {
                refused.add(i);
            }
        }
        while (!refused.isEmpty()) {
            int cause = refused.remove();
            for (int i = 0; i < dependents.count(cause); i++) {
                int dependent = dependents.target(cause, i);
                if (!refusals.contains(numbered.get(dependent)) && refuseForReference(numbered.get(dependent))) {
                    refused.add(dependent);
                }
            }
        }
        rows.removeRefused();
    }

    private boolean refuseForReference(Row row) {
        for (var reference : row.references()) {
            var place = refusals.placeOf(reference);
            if (place.isPresent()) {
                refuse(row, reference, "which is refused (" + place.get() + ")", "");
                return true;
            }
        }
        return false;
    }

    private void refuse(Row row, Id reference, String why, String question) {
        var expected = "the id of a row that is there" + question;
        refusals.refuse(row, field(row, reference), reference + ", " + why, expected);
    }

    private static String field(Row row, Id reference) {
        var fields = new ArrayList<String>();
        References.in(row.kind().fields().values(), RowJson.readCanonical(row.json()), (path, id) -> {
            if (id.equals(reference.value())) {
                fields.add(path);
            }
        });
        return String.join(", ", fields);
    }
}
