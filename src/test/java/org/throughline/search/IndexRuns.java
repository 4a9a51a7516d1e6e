package org.throughline.search;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;

/** Follows the graph when it is told to, where the program does not do so by itself. */
@TestComponent
public final class IndexRuns {

    private final Indexer indexer;
    private final SearchIndex index;

    IndexRuns(@Lazy Indexer indexer, @Lazy SearchIndex index) {
        this.indexer = indexer;
        this.index = index;
    }

    /** Makes the index anew from the whole graph, without vectors. */
    public void beginAgain() {
        index.clear();
        indexer.follow(() -> true);
    }
}
