package org.throughline.diffusion;

import org.throughline.graph.Id;

/** A question was asked about a network of which no members are recorded, or none that count. */
public final class EmptyNetwork extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param uncounted the recorded memberships that do not count */
    EmptyNetwork(Id network, Uncounted uncounted) {
        super("found %s, of which %s: expected a network with members"
                .formatted(
                        network,
                        uncounted.isEmpty()
                                ? "no members are recorded"
                                : "the recorded memberships are %s".formatted(uncounted.words())));
    }
}
