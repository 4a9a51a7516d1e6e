package org.throughline.ingest;

import java.io.IOException;

/** A file or folder is not there, or cannot be read. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String name, String reason) {
        super("Cannot read %s: %s".formatted(name, reason));
    }

    UnreadableFile(String name, IOException cause) {
        super("Cannot read %s: %s".formatted(name, cause.getMessage()), cause);
    }
}
