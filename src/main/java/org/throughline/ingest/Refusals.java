package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.graph.Id;

/** The rows that were refused so far, and why. */
final class Refusals {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private final Map<Id, Place> ids = new HashMap<>();

    void add(Problem problem) {
        problems.add(problem);
        if (problem.place().line() > 0) {
            places.add(problem.place());
        }
    }

    /** Refuses a row of which the id is known, so that what refers to it is refused with it. */
    void refuse(Row row, String field, String found, String expected) {
        refuse(row.id(), row.place());
        add(new Problem(row.place(), field, found, expected));
    }

    /** Notes that the row with this id is refused, for reasons given elsewhere. */
    void refuse(Id id, Place place) {
        ids.putIfAbsent(id, place);
    }

    /** Where the row with this id stands, if it was refused. */
    Optional<Place> placeOf(Id id) {
        return Optional.ofNullable(ids.get(id));
    }

    boolean contains(Row row) {
        return places.contains(row.place());
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** How many rows, each counted once. */
    int rows() {
        return places.size();
    }

    /** Every reason, by file, line and field. */
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::field))
                .toList();
    }
}
