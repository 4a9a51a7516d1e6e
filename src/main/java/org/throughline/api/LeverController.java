package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Id;
import org.throughline.graph.Lever;
import org.throughline.graph.Lever.Kind;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Lists of levers. */
@Controller
class LeverController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Lever>>> levers(
            @Argument @Nullable LeverFilter filter, @Argument Order orderBy, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Lever.class, ThingKind.LEVER, conditions, orderBy);
    }

    /** Which of them are wanted. */
    record LeverFilter(
            @Nullable String nameStartsWith,
            @Nullable Set<Kind> kind,
            @Nullable Id function,
            @Nullable Id holder,
            @Nullable PartialDate asOf) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .oneOf("filter.kind", kind)
                    .refersTo("filter.function", "SUPPORTS", function, ThingKind.FUNCTION)
                    .refersTo(
                            "filter.holder",
                            "HELD_BY",
                            holder,
                            ThingKind.ORGANISATION,
                            ThingKind.NETWORK,
                            ThingKind.PROGRAMME)
                    .at(asOf);
        }
    }
}
