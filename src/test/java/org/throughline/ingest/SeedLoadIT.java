package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.ingest.Given.SOURCE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.SeedLoads;
import org.throughline.ingest.format.FileKinds;

@ScratchGraphTest
class SeedLoadIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    SeedLoads loads;

    @Autowired
    GraphRevisions revisions;

    @Autowired
    FileKinds kinds;

    @TempDir
    Path folder;

    Given given;

    @BeforeEach
    void clear() {
        graph.clear();
        given = new Given(folder);
    }

    @Test
    void aMalformedRowKeepsNeitherTheOthersNorTheProgramFromStarting() {
        given.file("sources.jsonl", SOURCE, "{'id': 'source/t'");

        start(true);

        assertThat(graph.query("MATCH (s:Source) RETURN s.id AS id")).containsExactly(Map.of("id", "source/s"));
    }

    @Test
    void theSameFilesAreNotLoadedTwiceAndChangedOnesAre() {
        given.file("sources.jsonl", SOURCE);
        start(true);
        long revision = revisions.current();

        start(true);
        assertThat(revisions.current()).isEqualTo(revision);

        given.file("sources.jsonl", SOURCE.replace("A source", "A better title"));
        start(true);
        assertThat(revisions.current()).isEqualTo(revision + 1);
        assertThat(graph.query("MATCH (s:Source) RETURN s.title AS title"))
                .containsExactly(Map.of("title", "A better title"));
    }

    @Test
    void whatSomebodyCorrectedStaysWhenTheSeedDataChanges() {
        given.file("sources.jsonl", SOURCE, SOURCE.replace("source/s", "source/t"));
        start(true);
        given.file("sources.jsonl", SOURCE.replace("A source", "A corrected title"));
        importer.run(given.folder(), ImportOptions.USUAL, Progress.SILENT);

        given.file(
                "sources.jsonl",
                SOURCE.replace("A source", "A later title"),
                SOURCE.replace("source/s", "source/t").replace("A source", "A later title"));
        start(true);

        assertThat(graph.query("MATCH (s:Source) RETURN s.title AS title ORDER BY s.id"))
                .containsExactly(Map.of("title", "A corrected title"), Map.of("title", "A later title"));
    }

    @Test
    void notingALoadLeavesTheRevisionAsItIs() {
        assertThat(loads.lastDigest()).isEmpty();
        long revision = revisions.current();

        loads.record("first");
        loads.record("second");

        assertThat(loads.lastDigest()).hasValue("second");
        assertThat(revisions.current()).isEqualTo(revision);
    }

    @Test
    void nothingIsLoadedWhereThatIsSwitchedOff() {
        given.file("sources.jsonl", SOURCE);

        start(false);

        assertThat(graph.query("MATCH (s:Source) RETURN s")).isEmpty();
        assertThat(loads.lastDigest()).isEmpty();
    }

    private void start(boolean load) {
        var data = new SeedData(kinds, "file:" + folder + "/*.jsonl");
        new SeedLoad(new SeedProperties(load), data, loads, importer).start();
    }
}
