package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * How one network relates to another.
 *
 * @param id the stable id
 * @param from the network that the link starts at
 * @param to the network that it leads to
 * @param kind how they relate
 * @param since since when
 * @param until until when
 * @param provenance who says so, and how it stands
 */
public record Link(
        Id id,
        Id from,
        Id to,
        Kind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Provenance provenance)
        implements Fact {

    @Override
    public Period period() {
        return new Period(since, until);
    }

    /** How networks relate. */
    public enum Kind {
        /** The second took the place of the first. */
        SUCCEEDED_BY,
        /** The first became part of the second. */
        MERGED_INTO,
        /** The first came out of the second. */
        SPLIT_FROM,
        /** The first handed a function to the second. */
        TRANSFERS_FUNCTION_TO,
        /** The first works inside the second. */
        NESTED_IN,
        /** They share an area. */
        OVERLAPS_FOOTPRINT,
        /** They work together. */
        COLLABORATES_WITH,
        /** The first delivers for the second. */
        DELIVERS_FOR
    }
}
