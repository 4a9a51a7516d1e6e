package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchSearchTest;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.Search;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchQuery;

/**
 * From a single write to the moment in which what was written is found by its words: {@code ./mvnw test
 * -Dtest=FindableBenchmark -DenableAssertions=false}. First in a small graph, then in one of generated rows whose vectors
 * are being worked out on all cores meanwhile. {@code -Dwrites=} sets how many writes, {@code -Drows=} how many rows.
 */
@ScratchSearchTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindableBenchmark {

    private static final int WRITES = Integer.getInteger("writes", 500);
    private static final int ROWS = Integer.getInteger("rows", 50_000);

    /** Long after this it has gone wrong. */
    private static final long PATIENCE_SECONDS = 600;

    @TempDir
    Path folder;

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    Search search;

    @BeforeAll
    static void runAsServed() {
        AsServed.require();
    }

    @Test
    @Order(1)
    void inASmallGraph() throws Exception {
        graph.clear();
        measure("small graph");
    }

    @Test
    @Order(2)
    void inALargeGraphWhoseVectorsAreMissing() throws Exception {
        GeneratedFiles.write(folder, ROWS);
        assertThat(importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT)
                        .isComplete())
                .isTrue();
        awaitFollowed();
        measure("graph of %,d rows".formatted(ROWS));
        System.out.printf(
                "FINDABLE %,d of %,d things still without vectors%n",
                search.state().withoutVectors(), search.state().things());
    }

    /** Until all of the import is in the index: things are found before all that lies around them is. */
    private void awaitFollowed() throws InterruptedException {
        var began = System.nanoTime();
        var last = graph.write(ScratchGraph.source("source/generated-last")).revision();
        while (search.state().indexedRevision() < last) {
            Thread.sleep(1);
        }
        System.out.printf("FINDABLE import followed %.1f s after its end%n", (System.nanoTime() - began) / 1e9);
    }

    private void measure(String where) throws Exception {
        var milliseconds = new double[WRITES];
        for (var write = 0; write < WRITES; write++) {
            milliseconds[write] = awaitFound(where, write);
        }
        var times = new Figures(milliseconds);
        System.out.printf(
                "FINDABLE %s, %d writes: p50 %.0f, p95 %.0f, p99 %.0f, longest %.0f ms%n",
                where, WRITES, times.median(), times.percentile(95), times.percentile(99), times.percentile(100));
    }

    /** Milliseconds from the end of the write. */
    private double awaitFound(String where, int number) throws InterruptedException {
        var word = "generated%x".formatted(where.hashCode() * 31L + number);
        graph.write(ScratchGraph.entry(
                "source/" + word, Map.of("title", "A source called " + word, "publisher", "A publisher")));
        var began = System.nanoTime();
        while (!isFound(word)) {
            if (System.nanoTime() - began > PATIENCE_SECONDS * 1_000_000_000) {
                throw new AssertionError("%s was not found within %d s".formatted(word, PATIENCE_SECONDS));
            }
            Thread.sleep(1);
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private boolean isFound(String word) {
        var found = search.search(new SearchQuery(
                word,
                SearchFilter.NONE,
                Mode.WORDS,
                new PageRequest(1, null),
                false,
                EnumSet.noneOf(Facet.class),
                false));
        return found.hits().items().stream()
                .anyMatch(hit -> hit.value().id().value().equals("source/" + word));
    }
}
