package org.throughline.platform;

import java.nio.file.AccessDeniedException;
import org.neo4j.io.locker.FileLockException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the Neo4j in this process did not start. */
class EmbeddedNeo4jFailedAnalyzer extends AbstractFailureAnalyzer<EmbeddedNeo4jFailed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, EmbeddedNeo4jFailed cause) {
        if (Causes.has(cause, FileLockException.class)) {
            return new FailureAnalysis(
                    "The graph in " + cause.directory() + " is in use by another process.",
                    "Stop that process (most likely another Throughline), or give this one a folder of its own with"
                            + " THROUGHLINE_NEO4J_DIRECTORY.",
                    cause);
        }
        if (Causes.has(cause, AccessDeniedException.class)) {
            return new FailureAnalysis(
                    "The folder " + cause.directory() + " cannot be written.",
                    "Give this user the right to write there, or name another folder with THROUGHLINE_NEO4J_DIRECTORY.",
                    cause);
        }
        return new FailureAnalysis(
                cause.getMessage() + ": " + Causes.root(cause),
                "Look into logs/debug.log in that folder. If it holds nothing but the seed data, the folder can be"
                        + " deleted: it is filled again at the next start.",
                cause);
    }
}
