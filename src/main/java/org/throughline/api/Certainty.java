package org.throughline.api;

import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

/** Whether a fact holds at a date, as far as the precision of the dates tells. */
enum Certainty {
    CERTAIN,
    NO_END_RECORDED,
    POSSIBLE;

    /**
     * How certain it is that {@code period}, which may hold at {@code asOf}, does. An unknown start is never certain, nor
     * is a time without an end: whether it has not ended or nobody wrote down when is not known.
     */
    static Certainty of(Period period, PartialDate asOf) {
        if (period.from() == null || !period.certainlyHoldsAt(asOf)) {
            return POSSIBLE;
        }
        return period.to() == null ? NO_END_RECORDED : CERTAIN;
    }
}
