package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.Id;

/** The rows of one import, each id once. */
final class Rows {

    private final Refusals refusals;
    private final Map<Id, Row> rows = new LinkedHashMap<>();
    private final Map<Id, List<Row>> rivals = new LinkedHashMap<>();
    private final List<Repeat> repeats = new ArrayList<>();

    Rows(Refusals refusals) {
        this.refusals = refusals;
    }

    void add(Row row) {
        var first = rows.putIfAbsent(row.id(), row);
        if (first == null) {
            return;
        }
        if (Arrays.equals(first.json(), row.json())) {
            repeats.add(new Repeat(row.place(), first.place()));
        } else {
            rivals.computeIfAbsent(row.id(), id -> new ArrayList<>(List.of(first)))
                    .add(row);
        }
    }

    /** Refuses every row that has its id in common with a row that says something else. */
    void refuseRivals() {
        rivals.forEach((id, rows) -> rows.forEach(row -> refuseRival(row, rows)));
        rows.values().forEach(this::refuseRivalOfRefused);
        removeRefused();
    }

    private void refuseRival(Row row, List<Row> rivals) {
        var others = rivals.stream()
                .map(Row::place)
                .filter(place -> !place.equals(row.place()))
                .toList();
        refuse(row, others.getFirst() + (others.size() > 1 ? " and others" : ""));
    }

    private void refuseRivalOfRefused(Row row) {
        if (!refusals.contains(row)) {
            refusals.placeOf(row.id()).ifPresent(place -> refuse(row, place.toString()));
        }
    }

    private void refuse(Row row, String other) {
        var fields = String.join(", ", row.kind().identifiedBy());
        var found = row.kind().hasOwnId() ? row.id().value() : "the same";
        refusals.refuse(row, fields, "%s as in %s, with other content".formatted(found, other), "one row for it");
    }

    /** Takes out what has been refused since. */
    void removeRefused() {
        rows.values().removeIf(refusals::contains);
    }

    Collection<Row> all() {
        return rows.values();
    }

    boolean contains(Id id) {
        return rows.containsKey(id);
    }

    int size() {
        return rows.size();
    }

    /** The rows that say exactly what another one says. */
    List<Repeat> repeats() {
        return List.copyOf(repeats);
    }
}
