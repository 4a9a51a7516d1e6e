package org.throughline.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.kernel.internal.Version;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j servers that the integration tests of one run share: starting one takes seconds. An empty one that tests
 * fill and clear, and one with the seed data that tests only read. They are embedded, or in containers with
 * {@code -Dneo4j.container} where there is a Docker engine.
 */
public enum TestNeo4j {
    /** For tests that write; each clears it first. */
    SCRATCH,
    /** Holds the seed data; for tests that only read. */
    SEEDED;

    /** What containers are made of: the server of the version that is embedded. */
    public static final String IMAGE = "neo4j:" + Version.getNeo4jVersion() + "-community";

    private Server server;

    private synchronized Server server() {
        if (server == null) {
            server = Boolean.getBoolean("neo4j.container") ? container() : embedded();
        }
        return server;
    }

    private static Server embedded() {
        var neo4j = EmbeddedNeo4j.start(folder("store"), DataSize.ofMegabytes(64));
        return new Server(neo4j.uri().toString(), neo4j.password());
    }

    /** Runs until the tests end: Testcontainers sees to that. */
    @SuppressWarnings("resource")
    private static Server container() {
        var neo4j = new Neo4jContainer(IMAGE).withRandomPassword();
        neo4j.start();
        return new Server(neo4j.getBoltUrl(), neo4j.getAdminPassword());
    }

    private static Path folder(String prefix) {
        try {
            var target = Files.createDirectories(Path.of("target", "test-neo4j"));
            return Files.createTempDirectory(target, prefix);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Points a test's application at the server. Only tests of search need an index, which takes a minute to fill. */
    private void configure(ConfigurableApplicationContext context, boolean seed, boolean search) {
        TestPropertyValues.of(
                        "throughline.neo4j.uri=" + server().uri(),
                        "throughline.neo4j.password=" + server().password(),
                        "throughline.seed.load=" + seed,
                        "throughline.flow.follow=" + search,
                        "throughline.flow.patience=1m",
                        "throughline.search.follow=" + search,
                        "throughline.search.directory=" + folder("search"))
                .applyTo(context);
    }

    /** Where a server is, and its password. */
    private record Server(String uri, String password) {}

    /** For {@code @ContextConfiguration}: the empty server. */
    public static final class Scratch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SCRATCH.configure(context, false, false);
        }
    }

    /** For {@code @ContextConfiguration}: the server with the seed data. */
    public static final class Seeded implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SEEDED.configure(context, true, false);
        }
    }

    /** For {@code @ContextConfiguration}: the empty server, followed by an index. */
    public static final class ScratchSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SCRATCH.configure(context, false, true);
        }
    }

    /** For {@code @ContextConfiguration}: the server with the seed data, with its index. */
    public static final class SeededSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SEEDED.configure(context, true, true);
        }
    }
}
