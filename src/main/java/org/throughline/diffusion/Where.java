package org.throughline.diffusion;

import org.throughline.graph.Id;

/** The place that a question is about. */
public sealed interface Where {

    /** A network and its members. */
    record InNetwork(Id network) implements Where {}

    /** One organisation. */
    record InOrganisation(Id organisation) implements Where {}

    /** The organisations of an NHS region, such as {@code South West}. */
    record InRegion(String region) implements Where {}
}
