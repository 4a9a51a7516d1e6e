package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something planned or happened at a date. A planned date says nothing about what happened.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param subjects what it concerns
 * @param planned when it was to happen
 * @param happened when it happened
 * @param outcome what came of it, in our words
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Event(
        Id id,
        String name,
        Kind kind,
        List<Id> subjects,
        @Nullable PartialDate planned,
        @Nullable PartialDate happened,
        @Nullable String outcome,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /** The sorts of event. */
    public enum Kind {
        /** A milestone. */
        MILESTONE,
        /** A designation. */
        DESIGNATION,
        /** A licence. */
        LICENCE,
        /** A contract. */
        CONTRACT,
        /** A launch. */
        LAUNCH,
        /** A closure. */
        CLOSURE,
        /** A renaming. */
        RENAMING,
        /** A merger. */
        MERGER,
        /** A report. */
        REPORT
    }
}
