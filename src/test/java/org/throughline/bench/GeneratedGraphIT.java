package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;

@ScratchGraphTest
class GeneratedGraphIT {

    private static final int THINGS = 4_000;

    @TempDir
    Path folder;

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Test
    void everyGeneratedRowIsImportedWithoutAProblem() throws Exception {
        graph.clear();
        new GeneratedGraph(THINGS, 1).write(folder);

        var report = importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT);

        assertThat(report.problems()).isEmpty();
        assertThat(report.repeats()).isEmpty();
        assertThat(report.added().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(THINGS + GraphSize.FACTS_PER_THING * THINGS);
    }
}
