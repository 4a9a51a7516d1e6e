package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * What a study shows about an innovation.
 *
 * @param id the stable id
 * @param study the study
 * @param innovation the innovation
 * @param role what the study did for the innovation
 * @param direction which way the evidence points
 * @param note what has to be known to read it
 * @param provenance who says so, and how it stands
 */
public record Evidence(
        Id id,
        Id study,
        Id innovation,
        Role role,
        Direction direction,
        @Nullable String note,
        Provenance provenance) implements Fact {

    /** What a study did for an innovation. */
    public enum Role {
        /** Gave rise to it. */
        ORIGINATES,
        /** Tried its effect. */
        TRIALS,
        /** Evaluated putting it into practice. */
        EVALUATES_IMPLEMENTATION,
        /** Evaluated its cost. */
        EVALUATES_COST,
        /** Brought several studies together. */
        SYNTHESISES
    }

    /** Which way evidence points. */
    public enum Direction {
        /** For the innovation. */
        SUPPORTS,
        /** Both ways. */
        MIXED,
        /** No effect seen. */
        NULL,
        /** Against the innovation. */
        AGAINST,
        /** No way: a protocol, a study under way, a review that found no study, or a result that was not read. */
        NO_RESULT
    }
}
