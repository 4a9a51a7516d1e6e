package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.ingest.Given.NETWORK;
import static org.throughline.ingest.Given.SOURCE;
import static org.throughline.ingest.Given.TRUST;
import static org.throughline.ingest.Given.membership;
import static org.throughline.ingest.Given.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;

@ScratchGraphTest
class ExporterIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    Importer importer;

    @Autowired
    Exporter exporter;

    @Autowired
    FileKinds kinds;

    @TempDir
    Path source;

    @TempDir
    Path target;

    Given given;

    @BeforeEach
    void clear() {
        graph.clear();
        given = new Given(source);
    }

    @Test
    void everyKindHasItsFileAndOtherFilesAreLeftAlone() throws IOException {
        given.file("sources.jsonl", SOURCE);
        load();
        Files.writeString(target.resolve("README.md"), "Read me");
        Files.writeString(target.resolve("claims.jsonl"), "{\"id\": \"claim/old\"}\n");

        var rows = exporter.run(target);

        assertThat(rows)
                .containsEntry("sources", 1)
                .containsEntry("claims", 0)
                .hasSize(kinds.files().size());
        assertThat(target.resolve("sources.jsonl")).hasContent(SOURCE.replace('\'', '"'));
        assertThat(target.resolve("claims.jsonl")).isEmptyFile();
        assertThat(target.resolve("README.md")).hasContent("Read me");
        try (var files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("README.md")
                    .containsAll(kinds.files().stream()
                            .map(FileKind::file)
                            .map(name -> name + ".jsonl")
                            .toList())
                    .hasSize(kinds.files().size() + 1);
        }
    }

    @Test
    void factsAreSortedByWhatIdentifiesThemWithTheAbsentFirst() {
        given.file("sources.jsonl", SOURCE)
                .file("networks.jsonl", NETWORK)
                .file("organisations.jsonl", organisation("org/b", ""), TRUST)
                .file(
                        "memberships.jsonl",
                        membership("org/b", "net/n", ""),
                        membership("org/a", "net/n", ", 'from': '2014'"),
                        membership("org/a", "net/n", ", 'from': '2013-05'"),
                        membership("org/a", "net/n", ""));
        load();

        exporter.run(target);

        assertThat(target.resolve("memberships.jsonl"))
                .content()
                .containsSubsequence("org/a", "2013-05", "2014", "org/b")
                .satisfies(content ->
                        assertThat(content.lines().findFirst()).get().asString().doesNotContain("from"));
    }

    @Test
    void aFolderWithOtherRowsIsLeftAsItIs() throws IOException {
        given.file("sources.jsonl", SOURCE);
        load();
        Files.writeString(target.resolve("sources-more.jsonl"), "\n");

        assertThatThrownBy(() -> exporter.run(target))
                .isInstanceOf(ExportFailed.class)
                .hasMessageContaining("it holds [sources-more.jsonl]");
        try (var files = Files.list(target)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatCannotBeAFolderIsAnErrorThatSaysSo() throws IOException {
        var file = Files.createFile(target.resolve("file"));

        assertThatThrownBy(() -> exporter.run(file))
                .isInstanceOf(ExportFailed.class)
                .hasMessage(
                        "Nothing was exported to %s: %s is a file, expected a folder. Name another one", file, file);
        assertThatThrownBy(() -> exporter.run(file.resolve("below")))
                .isInstanceOf(ExportFailed.class)
                .hasMessageEndingWith(file.resolve("below") + ": Not a directory");
    }

    @Test
    void onlyWhatStandsIsExported() throws IOException {
        given.file("sources.jsonl", SOURCE)
                .file("networks.jsonl", NETWORK)
                .file("organisations.jsonl", TRUST)
                .file("memberships.jsonl", membership("org/a", "net/n", ", 'to': '2017'"));
        load();
        given.file("memberships.jsonl", membership("org/a", "net/n", ", 'to': '2018'"));
        load();

        exporter.run(target);

        assertThat(Files.readAllLines(target.resolve("memberships.jsonl")))
                .singleElement()
                .asString()
                .contains("2018");
    }

    private void load() {
        assertThat(importer.run(given.folder(), ImportOptions.USUAL, Progress.SILENT)
                        .problems())
                .isEmpty();
    }
}
