package org.throughline.api;

import java.util.function.Supplier;
import org.throughline.graph.Id;
import org.throughline.graph.UnknownId;

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

    /** The refusal of an id that the graph does not have. */
    static BadArgument unknown(String argument, Id id) {
        return new BadArgument(argument, String.valueOf(new UnknownId(id).getMessage()));
    }

    /**
     * What is made of an argument.
     *
     * @throws BadArgument if it cannot be made
     */
    static <T> T made(String argument, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException refused) {
            throw new BadArgument(argument, String.valueOf(refused.getMessage()));
        }
    }

    String argument() {
        return argument;
    }
}
