package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;

/**
 * An import of generated rows of all kinds against a bare script through the same driver, in turn:
 * {@code ./mvnw test -Dtest=LoadBenchmark}. {@code -Drows=} sets how many.
 */
@ScratchGraphTest
class LoadBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 200_000);
    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    Driver driver;

    @Test
    void theSameRowsByImportAndByABareScript() throws Exception {
        var rows = GeneratedFiles.write(folder, ROWS);
        for (var round = 0; round < ROUNDS; round++) {
            var importFirst = round % 2 == 0;
            var first = importFirst ? measure(() -> importAll(rows)) : measure(this::loadBare);
            var second = importFirst ? measure(this::loadBare) : measure(() -> importAll(rows));
            assertThat(second.nodes).isEqualTo(first.nodes);
            assertThat(second.relationships).isEqualTo(first.relationships);
            var ours = importFirst ? first.seconds : second.seconds;
            var bare = importFirst ? second.seconds : first.seconds;
            System.out.printf(
                    "LOAD %s first, %d rows, %d relationships: import %.1f s (%.0f rows/s), bare script %.1f s, ratio %.2f%n",
                    importFirst ? "import" : "bare script",
                    rows,
                    first.relationships,
                    ours,
                    rows / ours,
                    bare,
                    ours / bare);
        }
    }

    private void importAll(int rows) {
        var report = importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT);
        assertThat(report.problems()).isEmpty();
        assertThat(report.added().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(rows);
    }

    private void loadBare() throws Exception {
        new BareScript(driver).load(folder);
    }

    private Measured measure(Step step) throws Exception {
        clear();
        var began = System.nanoTime();
        step.run();
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(
                seconds,
                count("MATCH (n:Thing|Fact) RETURN count(n) AS count"),
                count("MATCH (:Thing|Fact)-[r]->() RETURN count(r) AS count"));
    }

    /** In pieces, since so much does not fit into one transaction. */
    private void clear() {
        try (var session = driver.session()) {
            session.run("MATCH (n:Thing|Fact) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
        graph.clear();
    }

    private record Measured(double seconds, long nodes, long relationships) {}

    private long count(String cypher) {
        return (long) new ArrayList<>(graph.query(cypher)).getFirst().get("count");
    }

    private interface Step {
        void run() throws Exception;
    }
}
