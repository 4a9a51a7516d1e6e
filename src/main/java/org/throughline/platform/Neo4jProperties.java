package org.throughline.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
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

    private static final String PREFIX = "throughline.neo4j.";
    private static final DataSize SMALLEST_CACHE = DataSize.ofMegabytes(8);
    private static final Set<String> SCHEMES = Set.of("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc");

    Neo4jProperties {
        if (uri != null && uri.toString().isBlank()) {
            uri = null;
        }
        if (uri != null && (!SCHEMES.contains(String.valueOf(uri.getScheme())) || uri.getHost() == null)) {
            throw new WrongSetting(
                    PREFIX + "uri",
                    uri,
                    "neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc, then :// and a host, such as"
                            + " neo4j://graph.example.org:7687");
        }
        if (pageCache.compareTo(SMALLEST_CACHE) < 0) {
            var expected = "at least %d MB".formatted(SMALLEST_CACHE.toMegabytes());
            throw new WrongSetting(PREFIX + "page-cache", pageCache, expected);
        }
    }

    @Override
    public String toString() {
        return "Neo4jProperties[uri=%s, username=%s, directory=%s, pageCache=%s, readOnly=%s]"
                .formatted(uri, username, directory, pageCache, readOnly);
    }
}
