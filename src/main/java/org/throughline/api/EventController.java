package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Event;
import org.throughline.graph.Event.Kind;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingQuery.YearRange;
import org.throughline.graph.ThingRelation;

/** Lists of events. */
@Controller
class EventController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Event>>> events(
            @Argument @Nullable EventFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Event.class, ThingKind.EVENT, conditions, orderBy);
    }

    @SchemaMapping(typeName = "Thing")
    CompletableFuture<Connection<Edge<Event>>> events(Thing thing, ThingPages pages) {
        return pages.related(Event.class, thing.id(), ThingRelation.EVENTS_CONCERNING, null);
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
                    .oneOf("filter.kind", kind)
                    .refersTo("filter.subject", "CONCERNS", subject)
                    .dated("filter.years", years);
        }
    }
}
