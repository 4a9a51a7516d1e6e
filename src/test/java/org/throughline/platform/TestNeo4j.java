package org.throughline.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;

/**
 * The Neo4j servers that the integration tests of one run share: starting one takes seconds. An empty one that tests
 * fill and clear, and one with the seed data that tests only read.
 */
public enum TestNeo4j {
    /** For tests that write; each clears it first. */
    SCRATCH,
    /** Holds the seed data; for tests that only read. */
    SEEDED;

    private EmbeddedNeo4j server;

    private synchronized EmbeddedNeo4j server() {
        if (server == null) {
            server = EmbeddedNeo4j.start(folder(), DataSize.ofMegabytes(64));
        }
        return server;
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target", "test-neo4j"));
            return Files.createTempDirectory(target, "store");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Points a test's application at the server. */
    private void configure(ConfigurableApplicationContext context, boolean seed) {
        TestPropertyValues.of(
                        "throughline.neo4j.uri=" + server().uri(),
                        "throughline.neo4j.password=" + server().password(),
                        "throughline.seed.load=" + seed)
                .applyTo(context);
    }

    /** For {@code @ContextConfiguration}: the empty server. */
    public static final class Scratch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SCRATCH.configure(context, false);
        }
    }

    /** For {@code @ContextConfiguration}: the server with the seed data. */
    public static final class Seeded implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SEEDED.configure(context, true);
        }
    }
}
