package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * A time from one date to another, both included, either end of which can be unknown.
 *
 * @param from the first date; null where unknown or always
 * @param to the last date; null where unknown or not ended
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    /** Open at both ends. */
    public static final Period ALWAYS = new Period(null, null);

    /** Whether, as far as the precision of the dates tells, the period holds at some day that {@code date} can mean. */
    public boolean mayHoldAt(PartialDate date) {
        return (from == null || !date.isCertainlyBefore(from)) && (to == null || !to.isCertainlyBefore(date));
    }

    /** Whether the period holds on every day that {@code date} can mean, whatever day its own dates mean. */
    public boolean certainlyHoldsAt(PartialDate date) {
        return (from == null || !from.latest().isAfter(date.earliest()))
                && (to == null || !to.earliest().isBefore(date.latest()));
    }
}
