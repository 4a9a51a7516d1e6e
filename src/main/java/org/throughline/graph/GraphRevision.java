package org.throughline.graph;

/**
 * Which graph, and how far it has come. What was made of a graph up to a revision still holds where the graph has the
 * same identity and has come at least as far.
 *
 * @param identity random, given to the graph when it is made and kept for as long as it lives; empty where nothing was
 *     ever written to it
 * @param number the number of write transactions so far
 */
public record GraphRevision(String identity, long number) {

    /** Whether it is the same graph as then, and has come at least as far. */
    public boolean continues(GraphRevision then) {
        return identity.equals(then.identity) && number >= then.number;
    }
}
