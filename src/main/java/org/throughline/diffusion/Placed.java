package org.throughline.diffusion;

/**
 * Something that has a place in a list.
 *
 * @param rank what the place goes by
 * @param value what it is
 */
record Placed<T>(Rank rank, T value) {}
