package org.throughline.graph;

/** Tells how far the graph has come. */
public interface GraphRevisions {

    /** The number of write transactions so far; 0 for an empty graph. */
    long current();
}
