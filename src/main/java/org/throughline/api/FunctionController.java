package org.throughline.api;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Function;
import org.throughline.graph.Lever;
import org.throughline.graph.PartialDate;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingRelation;

/** The list of functions. */
@Controller
class FunctionController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Function>>> functions(ThingPages pages) {
        var conditions = new Conditions();
        return pages.find(Function.class, ThingKind.FUNCTION, conditions, Order.NAME);
    }

    @SchemaMapping
    CompletableFuture<Connection<Edge<Lever>>> levers(
            Function function, @Argument @Nullable PartialDate asOf, ThingPages pages) {
        return pages.related(Lever.class, function.id(), ThingRelation.LEVERS_OF_FUNCTION, asOf);
    }
}
