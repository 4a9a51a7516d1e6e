package org.throughline.diffusion;

import java.util.function.ToIntFunction;

/**
 * Something that a list is ordered by.
 *
 * @param score how good one is: the higher the better
 * @param words what one of a score has, such as "a best chain of moderate certainty"
 * @param <T> what the list is of
 */
record Criterion<T>(ToIntFunction<T> score, Words words) {

    /** Says in words what a score stands for. */
    interface Words {
        String of(int score);
    }
}
