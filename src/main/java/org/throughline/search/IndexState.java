package org.throughline.search;

/**
 * How far the index has come.
 *
 * @param indexedRevision the graph revision up to which everything is in the index; 0 where it is being built
 * @param things how many things are in the index
 * @param withoutVectors of how many of them the meaning is not known yet
 */
public record IndexState(long indexedRevision, int things, int withoutVectors) {

    /** Whether everything in the index can be found by its meaning. */
    public boolean complete() {
        return withoutVectors == 0;
    }
}
