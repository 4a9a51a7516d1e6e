package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;
import org.throughline.search.IndexRuns;
import org.throughline.search.Search;

/**
 * Takes a graph of generated rows into the index, read from the graph and found by words, again and again:
 * {@code ./mvnw test -Dtest=IndexingBenchmark -DenableAssertions=false}. {@code -Drows=} sets how many rows,
 * {@code -Drounds=} how often.
 */
@ScratchGraphTest
@Import(IndexRuns.class)
class IndexingBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 50_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    Path folder;

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    IndexRuns runs;

    @Autowired
    Search search;

    @BeforeAll
    static void runAsServed() {
        AsServed.require();
    }

    @Test
    void allThingsOfAGraphByTheirWords() throws Exception {
        graph.clear();
        var rows = GeneratedFiles.write(folder, ROWS);
        assertThat(importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT)
                        .isComplete())
                .isTrue();
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            runs.beginAgain();
            var seconds = (System.nanoTime() - began) / 1e9;
            var things = search.state().things();
            System.out.printf(
                    "INDEXING round %d: %,d things of a graph of %,d rows in %.1f s, %,.0f things/s, %,.0f rows/s%n",
                    round + 1, things, rows, seconds, things / seconds, rows / seconds);
        }
        assertThat(search.state().things()).isEqualTo(things());
    }

    private int things() {
        var counted = graph.query("MATCH (n:Thing) RETURN count(n) AS count").getFirst();
        return ((Long) counted.get("count")).intValue();
    }
}
