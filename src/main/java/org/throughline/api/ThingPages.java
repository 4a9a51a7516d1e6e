package org.throughline.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;

/** Finds the page of things that one field of an answer asks for. */
record ThingPages(DataFetchingEnvironment field) {

    /**
     * A page of the things of one kind.
     *
     * @param type what they are
     * @param kind the same, for the graph
     * @param conditions what they have to meet
     * @param order the order of the list
     */
    <T extends Thing> CompletableFuture<Connection<Edge<T>>> find(
            Class<T> type, ThingKind kind, Conditions conditions, Order order) {
        var wanted = PageArguments.of(field);
        var cursors = new Cursors(kind + " " + order);
        var query = conditions.things(kind, order, wanted.request(cursors));
        return Loaders.page(field, query)
                .thenApply(page -> Connection.of(
                        page,
                        cursors,
                        wanted,
                        () -> Loaders.count(field, query),
                        (cursor, thing) -> new Edge<>(cursor, type.cast(thing))));
    }
}
