package org.throughline.api;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.throughline.graph.Function;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** The list of functions. */
@Controller
class FunctionController {

    private final ThingLists lists;

    FunctionController(ThingLists lists) {
        this.lists = lists;
    }

    @QueryMapping
    Connection<Edge<Function>> functions(PageArguments page) {
        var conditions = new Conditions();
        return lists.find(Function.class, ThingKind.FUNCTION, conditions, Order.NAME, page);
    }
}
