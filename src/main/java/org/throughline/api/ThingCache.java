package org.throughline.api;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.graph.Things;

/**
 * Things that were read lately, kept for as long as the graph stays at one revision: sources, organisations and studies
 * come again in almost every answer. An answer at another revision never sees what was kept, so nothing is out of date.
 */
@Component
class ThingCache {

    private static final int MOST_THINGS = 20_000;

    private final Things things;
    private volatile AtRevision kept = new AtRevision(-1);

    ThingCache(Things things) {
        this.things = things;
    }

    /**
     * The things of the given ids.
     *
     * @param revision the graph revision that the answer began at
     */
    Map<Id, Thing> find(Set<Id> ids, long revision) {
        var cache = at(revision);
        var found = new HashMap<>(cache.getAllPresent(ids));
        var missing = ids.stream().filter(id -> !found.containsKey(id)).collect(toSet());
        if (!missing.isEmpty()) {
            var read = things.findAllById(missing);
            cache.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** What is kept for {@code revision}. An answer that began before the last write gets a cache of its own. */
    private synchronized Cache<Id, Thing> at(long revision) {
        if (revision > kept.revision) {
            kept = new AtRevision(revision);
        }
        return revision == kept.revision ? kept.things : new AtRevision(revision).things;
    }

    private record AtRevision(long revision, Cache<Id, Thing> things) {

        AtRevision(long revision) {
            this(revision, Caffeine.newBuilder().maximumSize(MOST_THINGS).build());
        }
    }
}
