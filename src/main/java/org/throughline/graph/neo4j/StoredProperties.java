package org.throughline.graph.neo4j;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Doi;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.ThingKind;

/** What the writer keeps on a node beside the entry's own properties. */
final class StoredProperties {

    static final Set<String> WRITERS_OWN = Set.of(
            "id",
            "contentHash",
            "seedHash",
            "revision",
            "nameKey",
            "oldestKey",
            "newestKey",
            "doiKey",
            "reviewStatus",
            "recordedAt",
            "retiredAt");

    private StoredProperties() {}

    /**
     * All properties of the node for {@code entry}.
     *
     * @param revision the graph revision that the write makes
     * @param now when it is written, ISO, UTC
     * @param seedHash of what the seed data last said of it; null where it never had it
     */
    static Map<String, Object> of(GraphEntry entry, long revision, String now, @Nullable String seedHash) {
        var properties = new HashMap<>(entry.properties());
        properties.put("id", entry.id().value());
        properties.put("contentHash", entry.contentHash());
        properties.put("revision", revision);
        if (seedHash != null) {
            properties.put("seedHash", seedHash);
        }
        if (entry.id().kind() instanceof ThingKind) {
            properties.putAll(SortKeys.of(entry));
            if (entry.properties().get("doi") instanceof String doi) {
                properties.put("doiKey", Doi.key(doi));
            }
        } else {
            properties.put("reviewStatus", ReviewStatus.ACCEPTED.name());
            properties.put("recordedAt", now);
        }
        return properties;
    }
}
