package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Event;
import org.throughline.graph.Event.Kind;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;

/** Lists of events. */
@Controller
class EventController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Event>>> events(
            @Argument @Nullable EventFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Event.class, ThingKind.EVENT, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record EventFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Id subject,
            @Nullable YearRange years) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("kind", kind)
                    .refersTo("filter.subject", "CONCERNS", subject)
                    .dated("filter.years", years);
        }
    }
}
