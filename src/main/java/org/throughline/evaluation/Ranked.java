package org.throughline.evaluation;

/**
 * A document in a ranking.
 *
 * @param document what the collection calls it
 * @param score the higher the better
 */
public record Ranked(String document, double score) {}
