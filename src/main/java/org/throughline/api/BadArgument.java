package org.throughline.api;

/** An argument whose value cannot be worked with. */
final class BadArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String argument;

    /**
     * @param argument the path of the argument, such as {@code filter.condition}
     * @param problem what was found and what was expected
     */
    BadArgument(String argument, String problem) {
        super("Argument '%s': %s".formatted(argument, problem));
        this.argument = argument;
    }

    String argument() {
        return argument;
    }
}
