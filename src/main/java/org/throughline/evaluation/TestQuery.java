package org.throughline.evaluation;

/**
 * A query of a test collection.
 *
 * @param id what the collection calls it
 * @param text what is asked
 * @param judgements what of the documents answers it
 */
public record TestQuery(String id, String text, Judgements judgements) {}
