package org.throughline.trace;

import org.throughline.graph.Id;

/** A trace was filtered by a kind of step that none of its chains can have. */
public final class InapplicableFilter extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String argument;

    InapplicableFilter(String argument, Id from, TraceDirection direction, Role role) {
        super("chains %s from '%s' have no %s step: leave this filter out".formatted(direction, from, role));
        this.argument = argument;
    }

    /** The name of the argument that does not apply. */
    public String argument() {
        return argument;
    }
}
