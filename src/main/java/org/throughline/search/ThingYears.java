package org.throughline.search;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Condition;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Event;
import org.throughline.graph.Function;
import org.throughline.graph.Innovation;
import org.throughline.graph.Lever;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Outcome;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Programme;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;
import org.throughline.search.SearchDocument.Years;

/** The years of a thing's own dates. */
final class ThingYears {

    private ThingYears() {}

    /** From the first to the last; null where no date is known. */
    static @Nullable Years of(Thing thing) {
        return switch (thing) {
            case Study study -> between(study.started(), study.published());
            case Innovation innovation -> lasting(new Period(innovation.introduced(), null));
            case Organisation organisation -> lasting(organisation.period());
            case Network network -> lasting(network.period());
            case Programme programme -> lasting(programme.period());
            case Curriculum curriculum -> lasting(curriculum.period());
            case Lever lever -> lasting(lever.period());
            case Event event -> between(event.happened() == null ? event.planned() : event.happened());
            case Source source -> between(source.published());
            case Condition _, Outcome _, Function _ -> null;
        };
    }

    private static @Nullable Years between(@Nullable PartialDate... dates) {
        var known = Stream.of(dates).filter(Objects::nonNull).mapToInt(PartialDate::year);
        var years = known.summaryStatistics();
        return years.getCount() == 0 ? null : new Years(years.getMin(), years.getMax());
    }

    private static @Nullable Years lasting(Period period) {
        var from = period.from();
        var to = period.to();
        return from == null && to == null
                ? null
                : new Years(from == null ? Integer.MIN_VALUE : from.year(), to == null ? Integer.MAX_VALUE : to.year());
    }
}
