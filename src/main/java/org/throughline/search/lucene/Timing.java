package org.throughline.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.throughline.search.SearchPage.Stage;

/** How long each stage of one query takes. */
final class Timing {

    private final Map<Stage, Duration> took = new EnumMap<>(Stage.class);

    /** Work that reads the index. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does a piece of work that belongs to a stage. */
    <T> T of(Stage stage, Work<T> work) throws IOException {
        long began = System.nanoTime();
        try {
            return work.run();
        } finally {
            took.merge(stage, Duration.ofNanos(System.nanoTime() - began), Duration::plus);
        }
    }

    Map<Stage, Duration> took() {
        return took;
    }
}
