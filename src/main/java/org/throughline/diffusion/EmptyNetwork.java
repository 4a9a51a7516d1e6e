package org.throughline.diffusion;

import org.throughline.graph.Id;

/** A question was asked about a network of which no members are recorded, or none that count. */
public final class EmptyNetwork extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param leavesOut whether members are recorded that do not count */
    EmptyNetwork(Id network, boolean leavesOut) {
        super("found %s, of which %s: expected a network with members"
                .formatted(
                        network,
                        leavesOut
                                ? "the recorded memberships are of another date, not known or left out"
                                : "no members are recorded"));
    }
}
