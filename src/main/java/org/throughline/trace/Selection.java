package org.throughline.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Picks one page out of what is told in no order, and counts all of it. No more than a page is held at a time.
 *
 * @param <T> what is picked
 */
final class Selection<T> {

    private final int size;
    private final Comparator<? super T> order;
    private final PriorityQueue<T> last;
    private long count;
    private long before;

    Selection(int size, Comparator<? super T> order) {
        this.size = size;
        this.order = order;
        last = new PriorityQueue<>(order.reversed());
    }

    /** @param isAfter whether it comes after the pages before; what does not is only counted */
    void add(T item, boolean isAfter) {
        count++;
        if (!isAfter) {
            before++;
            return;
        }
        @Nullable T latest = last.peek();
        if (last.size() <= size) {
            last.add(item);
        } else if (latest != null && order.compare(item, latest) < 0) {
            last.poll();
            last.add(item);
        }
    }

    /** The first of them, in order; one more than the page where the list goes on after it. */
    List<T> picked() {
        var picked = new ArrayList<>(last);
        picked.sort(order);
        return picked;
    }

    long count() {
        return count;
    }

    /** How many come before the page. */
    long before() {
        return before;
    }
}
