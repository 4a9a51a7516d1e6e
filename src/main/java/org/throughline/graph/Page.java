package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items what is on the page, each with its place in the list
 * @param hasNext whether the list goes on
 * @param total how long the whole list is; null where that was not counted
 * @param before how many of the list come before the page; 0 where that was not counted
 * @param <T> what the list is of
 */
public record Page<T>(
        List<Item<T>> items, boolean hasNext, @Nullable Long total, long before) {

    /** A page of which it was not counted how many come before it. */
    public Page(List<Item<T>> items, boolean hasNext, @Nullable Long total) {
        this(items, hasNext, total, 0);
    }

    /** The same page of something else. */
    public <R> Page<R> with(List<Item<R>> others) {
        return new Page<>(others, hasNext, total, before);
    }

    /**
     * One item of the list.
     *
     * @param key its place in the list's order; unique in the list, and the same for as long as the item is unchanged
     * @param value the item
     * @param <T> what the list is of
     */
    public record Item<T>(String key, T value) {}
}
