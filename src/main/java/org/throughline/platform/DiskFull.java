package org.throughline.platform;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises a failure that comes from a full disk: the operating system only says so in words. */
final class DiskFull {

    private DiskFull() {}

    static boolean isCauseOf(Throwable failure) {
        return Causes.of(failure)
                .map(Throwable::getMessage)
                .anyMatch(message -> message != null
                        && (message.contains("No space left on device") || message.contains("not enough space")));
    }

    static FailureAnalysis analysis(Throwable failure) {
        return new FailureAnalysis(
                "The disk is full: the graph could not be written.",
                "Make room, or keep the graph on another disk with THROUGHLINE_NEO4J_DIRECTORY, and start again: what"
                        + " was written before is whole, and the load goes on from there.",
                failure);
    }
}
