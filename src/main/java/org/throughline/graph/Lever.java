package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty, payment, policy, method or agreement that supports a function.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param functions the functions it supports
 * @param holders who holds it
 * @param from when it began
 * @param to when it ended
 * @param summary what it is, in our words
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Lever(
        Id id,
        String name,
        Kind kind,
        List<Id> functions,
        List<Id> holders,
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

    /** The sorts of lever. */
    public enum Kind {
        /** A framework. */
        FRAMEWORK,
        /** A duty in law. */
        LEGAL_DUTY,
        /** A payment rule. */
        PAYMENT_LEVER,
        /** A policy. */
        POLICY,
        /** A stream of funding. */
        FUNDING_STREAM,
        /** A method. */
        METHOD,
        /** An agreement. */
        AGREEMENT,
        /** A report. */
        REPORT
    }
}
