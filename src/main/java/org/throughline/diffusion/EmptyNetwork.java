package org.throughline.diffusion;

import org.throughline.graph.Id;

/** A question was asked about a network of which no members are recorded. */
public final class EmptyNetwork extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EmptyNetwork(Id network) {
        super("found %s, of which no members are recorded at that date: expected a network with members"
                .formatted(network));
    }
}
