package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure or statement about a thing. Rival claims are all kept, each with its source.
 *
 * @param id the stable id
 * @param subject what it is about
 * @param measure what is claimed
 * @param value the value as the source writes it
 * @param unit the unit of the value
 * @param text the statement in our words, where there is no number
 * @param asOf the date that it speaks of
 * @param status how it was put
 * @param disputes claims that disagree
 * @param note what has to be known to read it
 * @param provenance who says so, and how it stands
 */
public record Claim(
        Id id,
        Id subject,
        String measure,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String text,
        @Nullable PartialDate asOf,
        Status status,
        List<Id> disputes,
        @Nullable String note,
        Provenance provenance)
        implements Fact {

    /** How a claim was put. */
    public enum Status {
        /** Expected beforehand. */
        EXPECTED,
        /** Announced. */
        ANNOUNCED,
        /** Agreed in a contract. */
        CONTRACTED,
        /** Reported afterwards. */
        REPORTED,
        /** Estimated. */
        ESTIMATED
    }
}
