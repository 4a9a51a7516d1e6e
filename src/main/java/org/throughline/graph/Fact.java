package org.throughline.graph;

/** Something that somebody says about things. Every kind of fact has a record of its own. */
public sealed interface Fact permits Evidence, Adoption, Teaching, Membership, Link, Claim {

    /** The stable id. */
    Id id();

    /** Who says so, on what ground, and when it was recorded. */
    Provenance provenance();

    /** The time in which the fact holds; open at both ends for a fact that is not about a time. */
    default Period period() {
        return Period.ALWAYS;
    }
}
