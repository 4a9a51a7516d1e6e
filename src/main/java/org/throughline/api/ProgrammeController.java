package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Programme;
import org.throughline.graph.Programme.Kind;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Lists of programmes. */
@Controller
class ProgrammeController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Programme>>> programmes(
            @Argument @Nullable ProgrammeFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Programme.class, ThingKind.PROGRAMME, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record ProgrammeFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Id runBy,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .refersTo("filter.runBy", "RUN_BY", runBy, ThingKind.ORGANISATION, ThingKind.NETWORK)
                    .at(asOf);
        }
    }
}
