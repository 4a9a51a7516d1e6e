package org.throughline.graph;

/** How far this process may go with the graph. */
public interface GraphAccess {

    /** Whether the graph is to be left exactly as it is, its schema included. */
    boolean isReadOnly();
}
