package org.throughline.diffusion;

/** A question was asked about a place of which it cannot be answered. */
public final class RefusedPlace extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String argument;

    /**
     * @param argument what the place was asked for with
     * @param problem what was found and what was expected
     */
    RefusedPlace(String argument, String problem) {
        super(problem);
        this.argument = argument;
    }

    /** What the place was asked for with, such as {@code network}. */
    public String argument() {
        return argument;
    }

    /** The same of a place that was asked for with another argument. */
    RefusedPlace of(String other) {
        return new RefusedPlace(other, String.valueOf(getMessage()));
    }
}
