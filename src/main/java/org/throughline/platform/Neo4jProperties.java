package org.throughline.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the graph lives.
 *
 * @param uri a Neo4j server or cluster, such as {@code neo4j://graph.example.org:7687}; without it Neo4j is started in
 *     this process
 * @param username the user at the server
 * @param password the user's password at the server
 * @param directory where the embedded Neo4j keeps its store
 * @param pageCache how much of the embedded store is kept in memory, beside the heap
 * @param readOnly whether to leave the graph as it is: a schema that is behind is refused and not brought up to date, and
 *     where there is no embedded store yet, none is made
 */
@ConfigurationProperties("throughline.neo4j")
record Neo4jProperties(
        @Nullable URI uri,
        @DefaultValue("neo4j") String username,
        @Nullable String password,
        @DefaultValue("data/neo4j") Path directory,
        @DefaultValue("128MB") DataSize pageCache,
        @DefaultValue("false") boolean readOnly) {

    private static final DataSize SMALLEST_CACHE = DataSize.ofMegabytes(8);

    Neo4jProperties {
        if (uri != null && uri.toString().isBlank()) {
            uri = null;
        }
        if (pageCache.compareTo(SMALLEST_CACHE) < 0) {
            throw new IllegalArgumentException("throughline.neo4j.page-cache is %s: expected at least %d MB"
                    .formatted(pageCache, SMALLEST_CACHE.toMegabytes()));
        }
    }

    @Override
    public String toString() {
        return "Neo4jProperties[uri=%s, username=%s, directory=%s, pageCache=%s, readOnly=%s]"
                .formatted(uri, username, directory, pageCache, readOnly);
    }
}
