package org.throughline.api;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.graph.Page;

/**
 * What was read lately, kept for as long as the graph stays at one revision: sources, organisations and first pages come
 * again in almost every answer. An answer at another revision never sees what was kept, so nothing is out of date.
 */
@Component
class RevisionCache {

    /** How many things and facts are kept at most, about one or two kilobytes each. */
    private static final int MOST = 50_000;

    private AtRevision kept = new AtRevision(-1);

    /**
     * Finds the values of keys: those that are kept, and the others in one read.
     *
     * @param revision the graph revision that the answer began at
     * @param keys what is asked for; what is asked of two different reads must never be equal
     * @param read reads the values of the keys that are not kept
     * @return the values by key; a key that {@code read} finds nothing for is left out
     */
    @SuppressWarnings("unchecked")
    <K, V> Map<K, V> find(long revision, Set<K> keys, Function<Set<K>, Map<K, V>> read) {
        var cache = (Cache<K, V>) at(revision);
        var found = new HashMap<>(cache.getAllPresent(keys));
        var missing = keys.stream().filter(key -> !found.containsKey(key)).collect(toSet());
        if (!missing.isEmpty()) {
            var values = read.apply(missing);
            cache.putAll(values);
            found.putAll(values);
        }
        return found;
    }

    /** What is kept for {@code revision}. An answer that began before the last write gets a cache of its own. */
    private synchronized Cache<?, ?> at(long revision) {
        if (revision > kept.revision) {
            kept = new AtRevision(revision);
        }
        return revision == kept.revision ? kept.values : new AtRevision(revision).values;
    }

    private record AtRevision(long revision, Cache<Object, Object> values) {

        AtRevision(long revision) {
            this(
                    revision,
                    Caffeine.newBuilder()
                            .maximumWeight(MOST)
                            .weigher((Object key, Object value) -> 1
                                    + (value instanceof Page<?> page
                                            ? page.items().size()
                                            : 0))
                            .build());
        }
    }
}
