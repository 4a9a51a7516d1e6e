package org.throughline.diffusion;

import org.jspecify.annotations.Nullable;

/**
 * Something at its place in a list.
 *
 * @param position its place, from 1
 * @param rank what the place goes by
 * @param value what it is
 * @param next what comes next; null for the last
 */
record Ranked<T>(int position, Rank rank, T value, @Nullable Placed<T> next) {}
