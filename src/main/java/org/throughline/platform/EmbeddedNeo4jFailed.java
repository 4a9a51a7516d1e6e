package org.throughline.platform;

import java.nio.file.Path;

/** The Neo4j in this process could not be started. */
final class EmbeddedNeo4jFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    EmbeddedNeo4jFailed(Path directory, Throwable cause) {
        super("The graph in " + directory + " could not be opened", cause);
        this.directory = directory;
    }

    /** Where its store is. */
    Path directory() {
        return directory;
    }
}
