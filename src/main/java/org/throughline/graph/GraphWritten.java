package org.throughline.graph;

/**
 * An application event: this process has written to the graph, and the write has been committed. Writes by other
 * processes on the same server are not told.
 *
 * <p>It is published by the thread that wrote, before that thread has put its transaction away. Listeners may note it or
 * wake another thread, but not use the graph themselves; what they throw is logged and does the write no harm.
 *
 * @param revision the graph revision that the write made
 */
public record GraphWritten(long revision) {}
