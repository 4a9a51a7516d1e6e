package org.throughline.evaluation;

import java.nio.file.Path;

/** A test collection is not what it should be; the message says where, what was found and what was expected. */
public final class CollectionUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CollectionUnreadable(String message) {
        super(message);
    }

    static CollectionUnreadable file(Path file, String reason) {
        return new CollectionUnreadable("Cannot read %s: %s".formatted(file, reason));
    }

    static CollectionUnreadable line(Path file, int line, String found, String expected) {
        return new CollectionUnreadable("%s:%d: found %s, expected %s".formatted(file, line, found, expected));
    }
}
