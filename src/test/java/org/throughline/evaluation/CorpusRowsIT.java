package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;
import org.throughline.graph.Study;
import org.throughline.graph.Things;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;

/** The import takes every document that it may take. */
@ScratchGraphTest
class CorpusRowsIT {

    @Autowired
    Importer importer;

    @Autowired
    Things things;

    @Autowired
    ScratchGraph graph;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void documentsOfAnySortBecomeStudiesAndAreKnownAgain() throws IOException {
        var documents = List.of(
                new TestDocument("MED 1/x", "Title", "Text with naïve 𝛼 😀\nand \"quotes\" \\ {json}"),
                new TestDocument("no title", "", "Text"),
                new TestDocument("nothing", "", ""),
                new TestDocument("long", "t".repeat(30_000), "word ".repeat(10_000)),
                new TestDocument("odd", "\u0000x\uD800", "\u2028\u00A0y\r"),
                new TestDocument("address", "A trial", "Write to (somebody@example.org) about it."));
        var rows = new CorpusRows(collection(documents));
        rows.write(folder);

        var report = importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT);

        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(Map.of("sources", 1, "studies", 6));
        assertThat(rows.cut()).isOne();
        assertThat(rows.withAddresses()).isOne();
        assertThat(study(6).summary()).isEqualTo("Write to   about it.");
        assertThat(rows.document(new Id("study/document-4"))).contains("long");
        assertThat(rows.document(new Id("source/test-collection"))).isEmpty();
        assertThat(study(1).summary()).isEqualTo(documents.getFirst().text());
        assertThat(study(2).title()).isEqualTo("—");
        assertThat(study(4).summary()).hasSizeBetween(19_990, 20_000).endsWith("word");
        assertThat(study(5)).extracting(Study::title, Study::summary).containsExactly("x\uFFFD", "y");
    }

    @Test
    void aDocumentThatTheImportMustNotTakeIsToldByWhatTheCollectionCallsIt() throws IOException {
        var documents = List.of(
                new TestDocument("fine", "Title", "Text"),
                new TestDocument("MED-2", "Title", "NHS number 943 476 5919"));
        var rows = new CorpusRows(collection(documents));
        rows.write(folder);

        var report = importer.run(List.of(folder), ImportOptions.USUAL, Progress.SILENT);

        assertThat(report.refused()).isOne();
        assertThat(report.problems().stream().map(rows::refusal))
                .containsExactly(
                        "document MED-2: summary: found a ten-digit number that passes the check of an NHS number,"
                                + " expected no personal data in free text");
    }

    private Study study(int number) {
        var id = new Id("study/document-" + number);
        return (Study) things.findAllById(Set.of(id)).get(id);
    }

    private static TestCollection collection(List<TestDocument> documents) {
        return new TestCollection("c", "test", documents, List.of(), 0);
    }
}
