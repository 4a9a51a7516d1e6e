package org.throughline.flow.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.throughline.flow.FlowFact;
import org.throughline.graph.Id;
import org.throughline.graph.UnreadableThing;

/** Makes records of rows, and notes which rows make none. */
final class Readable {

    private final Set<Id> seen = new HashSet<>();
    private final List<UnreadableThing> unreadable = new ArrayList<>();

    /** Everything that was looked at. */
    Set<Id> seen() {
        return seen;
    }

    /** Why some of it cannot be read. */
    List<UnreadableThing> unreadable() {
        return unreadable;
    }

    /** Makes a record of a row, whose first value is the id of a thing. */
    <T> Optional<T> thing(Stored row, BiFunction<Id, Stored, T> read) {
        return row(row.id(), row, read);
    }

    /** Makes facts of rows whose first values are their ids, by id; they are not shared, since only few refer to facts. */
    <T extends FlowFact> List<T> facts(List<Stored> rows, BiFunction<Id, Stored, Optional<T>> read) {
        return rows.stream()
                .map(row -> row(new Id(row.text(0, "id")), row, read))
                .flatMap(Optional::stream)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(FlowFact::id))
                .toList();
    }

    <T> Optional<T> row(Id id, Stored row, BiFunction<Id, Stored, T> read) {
        seen.add(id);
        try {
            return Optional.of(read.apply(id, row));
        } catch (RuntimeException reason) {
            unreadable.add(new UnreadableThing(id, reason));
            return Optional.empty();
        }
    }
}
