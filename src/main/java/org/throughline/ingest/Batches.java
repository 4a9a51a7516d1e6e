package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.graph.Id;

/** Divides rows into groups that can be written one after the other, each of which leaves nothing dangling. */
final class Batches {

    private Batches() {}

    /**
     * The rows in groups, which refer only to rows of the same or an earlier group.
     *
     * @param size how many rows a group has at least, but for the last; more only for rows that refer to each other
     */
    static List<List<Row>> of(Collection<Row> rows, int size) {
        var numbered = List.copyOf(rows);
        var batches = new ArrayList<List<Row>>();
        var batch = new ArrayList<Row>(size);
        for (var component : LoadOrder.components(arrows(numbered))) {
            for (int row : component) {
                batch.add(numbered.get(row));
            }
            if (batch.size() >= size) {
                batches.add(batch);
                batch = new ArrayList<>(size);
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    /** From each row to those that it refers to; what it refers to outside of {@code rows} does not matter. */
    static Arrows arrows(List<Row> rows) {
        Map<Id, Integer> numbers = HashMap.newHashMap(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            numbers.put(rows.get(i).id(), i);
        }
        var targets = new int[rows.size()][];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = rows.get(i).references().stream()
                    .map(numbers::get)
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return Arrows.of(targets);
    }
}
