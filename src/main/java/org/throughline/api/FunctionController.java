package org.throughline.api;

import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Function;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** The list of functions. */
@Controller
class FunctionController {

    @QueryMapping
    CompletableFuture<Connection<Edge<Function>>> functions(ThingPages pages) {
        var conditions = new Conditions();
        return pages.find(Function.class, ThingKind.FUNCTION, conditions, Order.NAME);
    }
}
