package org.throughline.takeaway;

/** A part of a question that cannot be worked with. */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter which part
     * @param problem what was found and what was expected
     */
    BadParameter(String parameter, String problem) {
        super("Parameter '%s': %s".formatted(parameter, problem));
        this.parameter = parameter;
    }

    /** Which part of the question. */
    public String parameter() {
        return parameter;
    }
}
