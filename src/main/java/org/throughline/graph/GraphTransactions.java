package org.throughline.graph;

import java.util.function.Supplier;

/** Runs work on the graph in managed transactions: whole or not at all, tried again where that can help. */
public interface GraphTransactions {

    /**
     * Runs {@code work} in a reading transaction, at a reader where the server is a cluster.
     *
     * @param work reads only; may run several times
     */
    <T> T read(Supplier<T> work);

    /**
     * Runs {@code work} in a writing transaction.
     *
     * @param work may run several times, each time on the state before it
     */
    <T> T write(Supplier<T> work);
}
