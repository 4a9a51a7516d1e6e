package org.throughline.graph;

import java.util.Collection;
import java.util.function.Predicate;

/** Something was named that the graph does not have. */
public final class UnknownId extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnknownId(Id id) {
        super("found %s, which the graph does not have".formatted(id));
    }

    /** @throws UnknownId for the least of the ids that the graph does not have */
    public static void requireAll(Collection<Id> ids, Predicate<Id> isThere) {
        ids.stream().filter(isThere.negate()).sorted().findFirst().ifPresent(id -> {
            throw new UnknownId(id);
        });
    }
}
