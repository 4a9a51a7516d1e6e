package org.throughline.api;

import java.util.List;
import java.util.function.Supplier;
import org.throughline.graph.Page;

/**
 * One page of a list, in the form that Relay and other clients know.
 *
 * @param edges what is on the page
 * @param pageInfo where the page stands
 * @param count counts the whole list, at once or in a future
 * @param <E> the edges
 */
record Connection<E>(List<E> edges, PageInfo pageInfo, Supplier<Object> count) {

    /** The length of the whole list, or the future of it. GraphQL calls this only where it was asked for. */
    public Object totalCount() {
        return count.get();
    }

    /**
     * Makes a connection of a page.
     *
     * @param page the page
     * @param cursors how the list's cursors are written
     * @param wanted the arguments that the page was asked for with
     * @param count counts the whole list, at once or in a future
     * @param edge makes an edge of a cursor and an item
     */
    static <T, E> Connection<E> of(
            Page<T> page, Cursors cursors, PageArguments wanted, Supplier<Object> count, EdgeMaker<T, E> edge) {
        var edges = page.items().stream()
                .map(item -> edge.make(cursors.cursor(item.key()), item.value()))
                .toList();
        return new Connection<>(edges, pageInfo(page, cursors, wanted), count);
    }

    /** Where a page stands in its list. */
    static PageInfo pageInfo(Page<?> page, Cursors cursors, PageArguments wanted) {
        var hasPrevious = wanted.after() != null;
        var items = page.items();
        return items.isEmpty()
                ? new PageInfo(page.hasNext(), hasPrevious, null, null)
                : new PageInfo(
                        page.hasNext(),
                        hasPrevious,
                        cursors.cursor(items.getFirst().key()),
                        cursors.cursor(items.getLast().key()));
    }

    /** Makes an edge of a cursor and an item. */
    interface EdgeMaker<T, E> {
        E make(String cursor, T item);
    }
}
