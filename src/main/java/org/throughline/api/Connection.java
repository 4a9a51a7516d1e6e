package org.throughline.api;

import java.util.List;
import java.util.function.LongSupplier;
import org.throughline.graph.Page;

/**
 * One page of a list, in the form that Relay and other clients know.
 *
 * @param edges what is on the page
 * @param pageInfo where the page stands
 * @param count counts the whole list
 * @param <E> the edges
 */
record Connection<E>(List<E> edges, PageInfo pageInfo, LongSupplier count) {

    /** The length of the whole list. GraphQL calls this only where it was asked for. */
    public long totalCount() {
        return count.getAsLong();
    }

    /**
     * Makes a connection of a page.
     *
     * @param page the page
     * @param cursors how the list's cursors are written
     * @param wanted the arguments that the page was asked for with
     * @param count counts the whole list
     * @param edge makes an edge of a cursor and an item
     */
    static <T, E> Connection<E> of(
            Page<T> page, Cursors cursors, PageArguments wanted, LongSupplier count, EdgeMaker<T, E> edge) {
        var keys =
                page.items().stream().map(Page.Item::key).map(cursors::cursor).toList();
        var edges = page.items().stream()
                .map(item -> edge.make(cursors.cursor(item.key()), item.value()))
                .toList();
        return new Connection<>(edges, pageInfo(page, keys, wanted), count);
    }

    private static PageInfo pageInfo(Page<?> page, List<String> cursors, PageArguments wanted) {
        var hasPrevious = wanted.after() != null;
        return cursors.isEmpty()
                ? new PageInfo(page.hasNext(), hasPrevious, null, null)
                : new PageInfo(page.hasNext(), hasPrevious, cursors.getFirst(), cursors.getLast());
    }

    /** Makes an edge of a cursor and an item. */
    interface EdgeMaker<T, E> {
        E make(String cursor, T item);
    }
}
