package org.throughline.api;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.RelatedQuery;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.ThingRelation;

/** Finds the page of things that one field of an answer asks for, together with all the fields that ask the same. */
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

    /**
     * A page of the things that a thing leads to.
     *
     * @param type what they are
     * @param of the thing
     * @param relation how it leads to them
     * @param asOf a date at which they have to exist; null for any time
     */
    <T extends Thing> CompletableFuture<Connection<Edge<T>>> related(
            Class<T> type, Id of, ThingRelation relation, @Nullable PartialDate asOf) {
        var wanted = PageArguments.of(field);
        var cursors = new Cursors(relation.name());
        return Loaders.related(field, new RelatedQuery(relation, asOf, wanted.request(cursors)), of)
                .thenApply(page -> Connection.of(
                        page,
                        cursors,
                        wanted,
                        () -> requireNonNull(page.total()),
                        (cursor, thing) -> new Edge<>(cursor, type.cast(thing))));
    }
}
