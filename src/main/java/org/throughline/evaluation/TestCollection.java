package org.throughline.evaluation;

import java.util.List;

/**
 * Documents, and queries of which people have judged which documents answer them.
 *
 * @param name what the collection is called
 * @param split which part of the queries these are, such as {@code test}
 * @param documents all documents, each id once
 * @param queries at least one, each with at least one relevant document
 * @param unanswerable how many queries were left out because none of their judged documents is relevant, so that every
 *     ranking is equally good
 */
public record TestCollection(
        String name, String split, List<TestDocument> documents, List<TestQuery> queries, int unanswerable) {}
