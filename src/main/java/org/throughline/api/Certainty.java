package org.throughline.api;

import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;

/** Whether a fact holds at a date, as far as the precision of the dates tells. */
enum Certainty {
    CERTAIN,
    POSSIBLE;

    /** How certain it is that {@code period}, which may hold at {@code asOf}, does. An unknown start is never certain. */
    static Certainty of(Period period, PartialDate asOf) {
        return period.from() != null && period.certainlyHoldsAt(asOf) ? CERTAIN : POSSIBLE;
    }
}
