package org.throughline.takeaway;

/** The graph was written to so often that no answer could be given from one state of it. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Busy(int attempts) {
        super("The graph changed while the answer was made, %d times in a row: ask again in some seconds"
                .formatted(attempts));
    }
}
