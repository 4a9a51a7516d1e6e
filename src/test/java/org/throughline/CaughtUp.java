package org.throughline;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.throughline.graph.GraphRevisions;
import org.throughline.search.Search;

/** Waits for the index that follows a test's graph. */
@TestComponent
public class CaughtUp {

    /** The vectors of the seed data are worked out in a minute or two on a quiet machine of two cores. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Search search;
    private final GraphRevisions revisions;

    CaughtUp(Search search, GraphRevisions revisions) {
        this.search = search;
        this.revisions = revisions;
    }

    /** Until everything in the graph can be found, by its words and by its meaning. */
    public void index() {
        await().atMost(PATIENCE).until(() -> {
            var state = search.state();
            return state.indexedRevision() == revisions.current() && state.things() > 0 && state.complete();
        });
    }
}
