package org.throughline.evaluation;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.search.Mode;

/** What is measured: the search of the program. */
interface Retrieval {

    /** How many things are searched at most for a query. */
    int DEPTH = 100;

    /** How far the index is from holding everything. */
    State state();

    /**
     * The best things for a query, at most {@value #DEPTH}, the best first.
     *
     * @param text the query as a person would type it
     */
    List<Found> find(String text, Mode mode);

    /**
     * How far the index is from holding everything.
     *
     * @param revision the graph revision that it holds
     * @param withoutVectors how many things cannot be found by meaning yet
     */
    record State(long revision, int withoutVectors) {}

    /**
     * Something found.
     *
     * @param thing the thing
     * @param score the higher the better
     */
    record Found(Id thing, double score) {}
}
