package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme or scheme through which innovations are spread or funded.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param runBy who runs it
 * @param from when it began
 * @param to when it ended
 * @param summary what it is, in our words
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Programme(
        Id id,
        String name,
        Kind kind,
        List<Id> runBy,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable String summary,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /** The time in which it exists. */
    public Period period() {
        return new Period(from, to);
    }

    /** The sorts of programme. */
    public enum Kind {
        /** A national programme. */
        NATIONAL_PROGRAMME,
        /** A fellowship. */
        FELLOWSHIP,
        /** A competition. */
        COMPETITION,
        /** A scheme that funds. */
        FUNDING_SCHEME,
        /** A designation. */
        DESIGNATION,
        /** A regulation or guidance. */
        REGULATORY_OR_GUIDANCE
    }
}
