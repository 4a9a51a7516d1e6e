package org.throughline.takeaway;

import java.util.function.Function;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;

/**
 * Makes something of one revision of the graph: where the graph was written to meanwhile, it is made again.
 *
 * @param revisions tells how far the graph has come
 */
record Steady(GraphRevisions revisions) {

    private static final int ATTEMPTS = 5;

    /** @throws Busy if the graph was written to every time */
    <T> T make(Function<GraphRevision, T> making) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var revision = revisions.read();
            try {
                var made = making.apply(revision);
                if (revisions.read().equals(revision)) {
                    return made;
                }
            } catch (RuntimeException failed) {
                // Read half before and half after a write, the graph can contradict itself; read of one revision it
                // cannot.
                if (revisions.read().equals(revision)) {
                    throw failed;
                }
            }
        }
        throw new Busy(ATTEMPTS);
    }
}
