package org.throughline.graph;

/** The graph cannot be used as it is. The message says what was found and what was expected. */
public abstract class GraphUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected GraphUnusable(String message) {
        super(message);
    }

    /** What a person can do about it. */
    public abstract String action();
}
