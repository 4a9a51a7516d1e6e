package org.throughline.api;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Condition;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingRelation;

/** Lists of conditions. */
@Controller
class ConditionController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Condition>>> conditions(
            @Argument @Nullable ConditionFilter filter, ThingPages pages) {
        var conditions = filter == null ? new Conditions() : filter.conditions();
        return pages.find(Condition.class, ThingKind.CONDITION, conditions, Order.NAME);
    }

    @SchemaMapping
    CompletableFuture<Connection<Edge<Condition>>> narrower(Condition condition, ThingPages pages) {
        return pages.related(Condition.class, condition.id(), ThingRelation.NARROWER_CONDITIONS, null);
    }

    /** Which of them are wanted. */
    record ConditionFilter(
            @Nullable String nameStartsWith,
            @Nullable Id broader,
            @Nullable String meshId) {

        Conditions conditions() {
            return new Conditions()
                    .named(nameStartsWith)
                    .refersTo("filter.broader", "BROADER", broader, ThingKind.CONDITION)
                    .equal("meshId", meshId);
        }
    }
}
