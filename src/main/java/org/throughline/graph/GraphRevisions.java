package org.throughline.graph;

/** Tells how far the graph has come. */
public interface GraphRevisions {

    /** Which graph it is and how far it has come, read together. */
    GraphRevision read();

    /** The number of write transactions so far; 0 for an empty graph. */
    default long current() {
        return read().number();
    }
}
