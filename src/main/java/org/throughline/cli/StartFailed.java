package org.throughline.cli;

/** The application did not start, and has said why. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailed(RuntimeException cause) {
        super(cause);
    }
}
