package org.throughline.graph;

/** How far a fact has come on its way into the graph, or out of it. */
public enum ReviewStatus {
    /** Put forward, not yet reviewed. */
    PROPOSED,
    /** Part of the graph's answers. */
    ACCEPTED,
    /** Reviewed and turned down. */
    REJECTED,
    /** Replaced or withdrawn; kept, with the time when that was done. */
    RETIRED
}
