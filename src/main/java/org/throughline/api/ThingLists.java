package org.throughline.api;

import org.springframework.stereotype.Component;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery.Order;
import org.throughline.graph.Things;

/** Finds pages of the things of one kind. */
@Component
class ThingLists {

    private final Things things;

    ThingLists(Things things) {
        this.things = things;
    }

    /**
     * A page of things.
     *
     * @param type what they are
     * @param kind the same, for the graph
     * @param conditions what they have to meet
     * @param order the order of the list
     * @param wanted which page
     */
    <T extends Thing> Connection<Edge<T>> find(
            Class<T> type, ThingKind kind, Conditions conditions, Order order, PageArguments wanted) {
        var cursors = new Cursors(kind + " " + order);
        var query = conditions.things(kind, order, wanted.request(cursors));
        return Connection.of(
                things.find(query),
                cursors,
                wanted,
                () -> things.count(query),
                (cursor, thing) -> new Edge<>(cursor, type.cast(thing)));
    }
}
