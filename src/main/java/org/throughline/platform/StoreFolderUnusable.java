package org.throughline.platform;

import java.nio.file.Path;
import org.throughline.graph.GraphUnusable;

/** The folder of the embedded store is none, or cannot be written to. */
final class StoreFolderUnusable extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    private final String action;

    private StoreFolderUnusable(String message, String action) {
        super(message);
        this.action = action + ", or name another folder with THROUGHLINE_NEO4J_DIRECTORY.";
    }

    static StoreFolderUnusable fileInItsPlace(Path folder, Path file) {
        return new StoreFolderUnusable(
                "The graph cannot be kept in %s: %s is a file, expected a folder".formatted(folder, file),
                "Move the file away");
    }

    static StoreFolderUnusable notWritable(Path folder, String reason) {
        return new StoreFolderUnusable(
                "The graph cannot be kept in %s: it cannot be written to (%s)".formatted(folder, reason),
                "Give this user the right to write there");
    }

    @Override
    public String action() {
        return action;
    }
}
