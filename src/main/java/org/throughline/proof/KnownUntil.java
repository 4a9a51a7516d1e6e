package org.throughline.proof;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.PartialDate;

/** The day up to which what is not recorded is known not to be: that of the latest accepted fact about any innovation. */
public final class KnownUntil {

    private KnownUntil() {}

    /**
     * The day, from a viewpoint: the earlier of the date that is asked about and the moment of knowledge, where given; null
     * where neither is and no fact was ever accepted.
     */
    public static @Nullable PartialDate of(Flow flow, Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        var knownAt = viewpoint.knownAt();
        if (knownAt == null) {
            return asOf == null ? latest(flow) : asOf;
        }
        var known = day(knownAt);
        return asOf == null || known.isCertainlyBefore(asOf) ? known : asOf;
    }

    private static @Nullable PartialDate latest(Flow flow) {
        var recorded = flow.recordedUntil();
        return recorded.equals(Instant.EPOCH) ? null : day(recorded);
    }

    private static PartialDate day(Instant moment) {
        var day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
