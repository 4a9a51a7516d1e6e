package org.throughline.flow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/** Conditions by what is broader and what is narrower. */
final class Topics {

    private final Map<Id, Set<Id>> broader = new HashMap<>();
    private final Map<Id, Set<Id>> narrower = new HashMap<>();

    /**
     * Takes in what a condition is.
     *
     * @param after null where it is none any more
     * @return whether that is something else than before
     */
    boolean replace(Id condition, @Nullable Topic after) {
        var former = broader.remove(condition);
        if (former != null) {
            former.forEach(other -> narrower.computeIfPresent(other, (any, kinds) -> {
                kinds.remove(condition);
                return kinds.isEmpty() ? null : kinds;
            }));
        }
        if (after != null) {
            broader.put(condition, after.broader());
            after.broader()
                    .forEach(other -> narrower.computeIfAbsent(other, any -> new HashSet<>())
                            .add(condition));
        }
        return !Objects.equals(former, after == null ? null : after.broader());
    }

    void clear() {
        broader.clear();
        narrower.clear();
    }

    Set<Id> broader(Id condition) {
        return reached(condition, id -> broader.getOrDefault(id, Set.of()));
    }

    Set<Id> narrower(Id condition) {
        return reached(condition, id -> narrower.getOrDefault(id, Set.of()));
    }

    /** Each once, so that conditions that are kinds of each other end the search too. */
    private static Set<Id> reached(Id from, Function<Id, Set<Id>> next) {
        var reached = new HashSet<>(Set.of(from));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            next.apply(ahead.remove()).stream().filter(reached::add).forEach(ahead::add);
        }
        return reached;
    }
}
