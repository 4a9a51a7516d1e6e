package org.throughline.search;

/**
 * How far the index has come.
 *
 * @param indexedRevision the graph revision up to which everything is in the index; 0 where it is being built
 * @param things how many things are in the index
 * @param withoutVectors of how many of them the meaning is not known yet
 */
public record IndexState(long indexedRevision, int things, int withoutVectors) {

    /** Whether everything that the graph had at that revision can be found, by its words and by its meaning. */
    public boolean complete() {
        return indexedRevision > 0 && withoutVectors == 0;
    }
}
