package org.throughline.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Lag;
import org.throughline.graph.PartialDate;

/**
 * Whether and when an innovation reached a marker.
 *
 * @param marker which
 * @param state whether it was reached
 * @param date when, where that is known
 * @param ids the facts and things by which it was reached; empty where it was not
 * @param since the marker that lags are counted from; null where none of them is dated
 * @param lag the time from {@code since} to this marker or, where it was not reached, to the day up to which that is known;
 *     null where this is {@code since}, or there is no date to count from or to
 * @param words all that in a sentence
 */
public record Reached(
        Marker marker,
        State state,
        @Nullable PartialDate date,
        List<Id> ids,
        @Nullable Marker since,
        @Nullable Lag lag,
        String words) {

    /** Whether a marker was reached. */
    public enum State {
        /** It was, and it is known when. */
        REACHED,
        /** It was, but it is not known when. */
        UNDATED,
        /** As far as is recorded, it was not. */
        NOT_REACHED
    }
}
