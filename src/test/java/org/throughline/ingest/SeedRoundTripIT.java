package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.ScratchGraph;

@ScratchGraphTest
class SeedRoundTripIT {

    private static final Path SEED = Path.of("seed-data");

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    Exporter exporter;

    @Autowired
    GraphRevisions revisions;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void theSeedDataComesBackByteForByteAndASecondLoadChangesNothing() throws IOException {
        var first = importer.run(List.of(SEED), ImportOptions.USUAL, Progress.SILENT);
        long revision = revisions.current();
        exporter.run(folder);
        var second = importer.run(List.of(SEED), ImportOptions.USUAL, Progress.SILENT);

        assertThat(first.problems()).isEmpty();
        assertThat(second.added()).isEmpty();
        assertThat(second.changed()).isEmpty();
        assertThat(second.unchanged()).isGreaterThan(6_000);
        assertThat(revisions.current()).isEqualTo(revision);
        try (var files = Files.newDirectoryStream(SEED, "*.jsonl")) {
            for (var file : files) {
                assertThat(folder.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
