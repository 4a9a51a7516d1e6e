package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted. Pages are cut by key, so that nothing is skipped or repeated while rows are added.
 *
 * @param size how many items at most, 1 to 100
 * @param after the key of the last item before the page; null for the first page
 */
public record PageRequest(int size, @Nullable String after) {

    /** The most items that one page can hold. */
    public static final int LARGEST = 100;

    /** @throws IllegalArgumentException if {@code size} is not from 1 to {@value #LARGEST} */
    public PageRequest {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a page of %d: expected 1 to %d".formatted(size, LARGEST));
        }
    }
}
