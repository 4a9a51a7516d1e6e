package org.throughline.graph;

/** Tells how the graph is laid out. */
public interface SchemaVersion {

    /** The version of the last migration that was applied, such as {@code V0002}. */
    String current();
}
