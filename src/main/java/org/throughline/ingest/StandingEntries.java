package org.throughline.ingest;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.NodeKind;

/**
 * All nodes of a kind that stand, by id, read from the graph in runs that fit in memory.
 *
 * @param kind the kind
 * @param graph where they are
 */
record StandingEntries(NodeKind kind, GraphEntries graph) implements Iterable<GraphEntry> {

    private static final int RUN = 1_000;

    @Override
    public Iterator<GraphEntry> iterator() {
        return new Runs();
    }

    private final class Runs implements Iterator<GraphEntry> {

        private Iterator<GraphEntry> run = Collections.emptyIterator();
        private @Nullable GraphEntry last;
        private boolean isLastRun;

        @Override
        public boolean hasNext() {
            if (!run.hasNext() && !isLastRun) {
                var entries = graph.read(kind, last == null ? null : last.id(), RUN);
                isLastRun = entries.size() < RUN;
                run = entries.iterator();
            }
            return run.hasNext();
        }

        @Override
        public GraphEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var next = run.next();
            last = next;
            return next;
        }
    }
}
