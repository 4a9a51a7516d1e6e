package org.throughline.api;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Outcome;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Lists of outcome measures. */
@Controller
class OutcomeController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Outcome>>> outcomes(@Argument @Nullable OutcomeFilter filter, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Outcome.class, ThingKind.OUTCOME, conditions, Order.NAME);
    }

    /** Which of them are wanted. */
    record OutcomeFilter(
            @Nullable String nameStartsWith, @Nullable Set<String> framework) {

        Conditions conditions() {
            return new Conditions().named(nameStartsWith).oneOf("filter.framework", framework);
        }
    }
}
