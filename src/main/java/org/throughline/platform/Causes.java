package org.throughline.platform;

import java.util.Objects;
import java.util.stream.Stream;

/** Looks through the causes of a failure. */
final class Causes {

    private Causes() {}

    /** The failure and its causes, the outermost first. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return of(failure).anyMatch(type::isInstance);
    }

    static Throwable root(Throwable failure) {
        return of(failure).reduce(failure, (outer, inner) -> inner);
    }
}
