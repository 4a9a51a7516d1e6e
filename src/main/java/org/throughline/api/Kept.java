package org.throughline.api;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Page;

/** What was read at one revision of the graph, by what was asked for. Keys of two different reads are never equal. */
final class Kept {

    /** How many things and facts are kept at most, about one or two kilobytes each. */
    private static final int MOST = 50_000;

    private final long revision;
    private final Cache<Object, Object> values =
            Caffeine.newBuilder().maximumWeight(MOST).weigher(Kept::weight).build();

    Kept(long revision) {
        this.revision = revision;
    }

    /** The revision at which all of it was read, or a later one. */
    long revision() {
        return revision;
    }

    /** The value of a key; null where it was not read, or not found. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V get(Object key) {
        return (V) values.getIfPresent(key);
    }

    /**
     * Finds the values of keys: those that are kept, and the others in one read.
     *
     * @param keys what is asked for
     * @param read reads the values of the keys that are not kept
     * @return the values by key; a key that {@code read} finds nothing for is left out
     */
    @SuppressWarnings("unchecked")
    <K, V> Map<K, V> find(Set<K> keys, Function<Set<K>, Map<K, V>> read) {
        var kept = (Map<K, V>) values.getAllPresent(keys);
        var missing = keys.stream().filter(key -> !kept.containsKey(key)).collect(toSet());
        if (missing.isEmpty()) {
            return kept;
        }
        var found = new HashMap<>(read.apply(missing));
        values.putAll(found);
        found.putAll(kept);
        return found;
    }

    private static int weight(Object key, Object value) {
        return 1 + (value instanceof Page<?> page ? page.items().size() : 0);
    }
}
