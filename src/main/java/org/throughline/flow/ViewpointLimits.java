package org.throughline.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.throughline.graph.FactKind;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;

/** From where a question can be asked: not from the future, and not without whatever one likes. */
public final class ViewpointLimits {

    private static final List<NodeKind> IGNORABLE = List.of(
            ThingKind.STUDY,
            ThingKind.SOURCE,
            ThingKind.ORGANISATION,
            ThingKind.NETWORK,
            ThingKind.CURRICULUM,
            FactKind.EVIDENCE,
            FactKind.ADOPTION,
            FactKind.TEACHING,
            FactKind.MEMBERSHIP,
            FactKind.LINK);

    private final Clock clock;

    public ViewpointLimits(Clock clock) {
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the date is in the future as a whole */
    public PartialDate asOf(PartialDate date) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (date.earliest().isAfter(today)) {
            throw new IllegalArgumentException("found %s, expected a date up to today, %s".formatted(date, today));
        }
        return date;
    }

    /** @throws IllegalArgumentException if the moment is in the future */
    public Instant knownAt(Instant moment) {
        var now = clock.instant();
        if (moment.isAfter(now)) {
            throw new IllegalArgumentException("found %s, expected a moment up to now, %s".formatted(moment, now));
        }
        return moment;
    }

    /** @throws IllegalArgumentException if the id is of a kind that cannot be left out */
    public Id ignoring(Id id) {
        return id.ofKind(IGNORABLE.toArray(NodeKind[]::new));
    }
}
