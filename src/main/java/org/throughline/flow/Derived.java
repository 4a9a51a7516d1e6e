package org.throughline.flow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/** What was worked out of one state of the copy. */
final class Derived {

    /** So many of each kind are kept: each may be as large as the copy itself. */
    private static final int MOST = 8;

    private final Map<Class<?>, Cache<Derivation<?>, Once<?>>> results = new ConcurrentHashMap<>();

    /** Gives the result that is kept, or else works it out; whoever asks for the same meanwhile waits. */
    @SuppressWarnings("unchecked")
    <T> T of(Flow flow, Derivation<T> derivation) {
        var alike = results.computeIfAbsent(
                derivation.getClass(),
                any -> Caffeine.newBuilder().maximumSize(MOST).build());
        var once = (Once<T>) alike.get(derivation, any -> new Once<T>());
        return once.get(flow, derivation);
    }

    void clear() {
        results.clear();
    }

    /** Keeps what is left of each result when the dossiers of some innovations change, and nothing else does. */
    void forget(Set<Id> innovations) {
        results.values()
                .forEach(alike -> alike.asMap()
                        .entrySet()
                        .removeIf(kept -> !isLeft(kept.getKey(), kept.getValue(), innovations)));
    }

    @SuppressWarnings("unchecked")
    private static <T> boolean isLeft(Derivation<T> derivation, Once<?> once, Set<Id> innovations) {
        return ((Once<T>) once).isLeft(derivation, innovations);
    }

    /** A place for a result, outside of the cache's own locks, so that one derivation may ask for another. */
    private static final class Once<T> {

        private @Nullable T result;

        synchronized T get(Flow flow, Derivation<T> derivation) {
            var known = result;
            if (known == null) {
                known = derivation.from(flow);
                result = known;
            }
            return known;
        }

        synchronized boolean isLeft(Derivation<T> derivation, Set<Id> innovations) {
            var known = result;
            result = known == null ? null : derivation.without(innovations, known);
            return result != null;
        }
    }
}
