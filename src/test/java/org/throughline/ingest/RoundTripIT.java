package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;
import tools.jackson.databind.node.ObjectNode;

@ScratchGraphTest
class RoundTripIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    FileKinds kinds;

    @Autowired
    GraphEntries entries;

    @Autowired
    Importer importer;

    @Autowired
    Exporter exporter;

    @TempDir
    Path given;

    @TempDir
    Path exported;

    @TempDir
    Path exportedAgain;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatIsImportedIsExportedAndMakesTheSameGraphAgain(long seed) throws IOException {
        var rows = RandomRows.of(kinds, seed, 30);
        write(rows, seed);

        load(given);
        exporter.run(exported);
        var before = everything();
        graph.clear();
        load(exported);
        exporter.run(exportedAgain);

        for (var kind : kinds.files()) {
            var name = kind.file() + ".jsonl";
            assertThat(Files.readAllLines(exported.resolve(name)))
                    .containsExactlyInAnyOrderElementsOf(
                            rows.get(kind).stream().map(JsonText.LINE::of).toList());
            assertThat(exportedAgain.resolve(name)).hasSameBinaryContentAs(exported.resolve(name));
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** In an order of its own, since none is asked for. */
    private void write(Map<FileKind, List<ObjectNode>> rows, long seed) throws IOException {
        for (var kind : rows.entrySet()) {
            var lines = new ArrayList<>(
                    kind.getValue().stream().map(JsonText.CANONICAL::of).toList());
            Collections.shuffle(lines, new Random(seed));
            Files.write(given.resolve(kind.getKey().file() + ".jsonl"), lines);
        }
    }

    private void load(Path folder) {
        var report = importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT);
        assertThat(report.problems()).isEmpty();
    }

    private List<GraphEntry> everything() {
        return kinds.files().stream().flatMap(kind -> all(kind)).toList();
    }

    private Stream<GraphEntry> all(FileKind kind) {
        var found = new ArrayList<GraphEntry>();
        new StandingEntries(kind.kind(), entries).forEach(found::add);
        return found.stream();
    }
}
