package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;

/**
 * A file of one row, compared with a graph of many generated rows: {@code ./mvnw test -Dtest=SmallImportBenchmark}.
 * {@code -Drows=} sets how many.
 */
@ScratchGraphTest
class SmallImportBenchmark {

    private static final int ROWS = Integer.getInteger("rows", 50_000);
    private static final int RUNS = 15;

    @TempDir
    Path folder;

    @TempDir
    Path small;

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @BeforeEach
    void load() throws Exception {
        graph.clear();
        GeneratedFiles.write(folder, ROWS);
        assertThat(importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT)
                        .isComplete())
                .isTrue();
    }

    @Test
    void oneAdoptionThatIsThereOneThatChangesAndOneThatIsNew() throws Exception {
        var row = Files.readAllLines(folder.resolve("adoptions-generated-1.jsonl"))
                .getFirst();
        assertThat(measure("unchanged", row).unchanged()).isEqualTo(1);
        assertThat(measure("changed", row.replace("\"people\": 300000", "\"people\": 299999"))
                        .changed())
                .hasSize(1);
        var added = measure("new", row.replaceFirst("\"date\": \"[0-9-]+\"", "\"date\": \"1999\""));
        assertThat(added.added()).containsEntry("adoptions", 1);
        assertThat(added.lookalikes()).hasSize(1);
    }

    private ImportReport measure(String what, String row) throws Exception {
        Files.writeString(small.resolve("adoptions.jsonl"), row + "\n");
        var report = compare();
        var milliseconds = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var began = System.nanoTime();
            report = compare();
            milliseconds[run] = (System.nanoTime() - began) / 1e6;
        }
        System.out.printf("SMALL IMPORT one %s row: %s%n", what, new Figures(milliseconds).summary("ms"));
        return report;
    }

    private ImportReport compare() {
        return importer.run(List.of(small), new ImportOptions(true, false), Progress.SILENT);
    }
}
