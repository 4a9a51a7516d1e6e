package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.Application;
import org.throughline.Program;

/** Evaluates a tiny test collection by the program's own import and search. */
class EvaluateIT {

    private static final String SCRATCH = "throughline-scratch-";

    @TempDir
    Path collection;

    @TempDir
    Path temporary;

    @TempDir
    Path other;

    private StringWriter output = new StringWriter();
    private StringWriter errors = new StringWriter();

    @BeforeEach
    void writeCollection() throws IOException {
        Files.createDirectories(collection.resolve("qrels"));
        Files.writeString(collection.resolve("corpus.jsonl"), """
                {"_id": "MED-1", "title": "Magnesium sulphate before preterm birth", "text": "Given to mothers in labour, it protects the brain of the newborn."}
                {"_id": "MED-2", "title": "Statins", "text": "They lower cholesterol in the blood and prevent heart attacks."}
                {"_id": "MED-3", "title": "", "text": "Exercise in groups eases the pain of osteoarthritis of the knee."}
                {"_id": "MED-4", "title": "Blank", "text": ""}
                """);
        Files.writeString(collection.resolve("queries.jsonl"), """
                {"_id": "q1", "text": "magnesium in preterm labour"}
                {"_id": "q2", "text": "statins and cholesterol"}
                {"_id": "q3", "text": "knee osteoarthritis exercise"}
                """);
        Files.writeString(
                collection.resolve("qrels/test.tsv"),
                "query-id\tcorpus-id\tscore\nq1\tMED-1\t1\nq2\tMED-2\t1\nq3\tMED-3\t1\n");
    }

    @Test
    void everyModeIsMeasuredAndWhatWasFoundIsWritten() throws IOException {
        var run = other.resolve("run.txt");

        assertThat(run("evaluate", collection.toString(), "--run", run.toString()))
                .as(errors.toString())
                .isZero();

        assertThat(output.toString())
                .contains("split test: 3 queries, 4 documents")
                .containsPattern("HYBRID +1\\.000 \\[1\\.000, 1\\.000]")
                .containsPattern("WORDS +1\\.000 \\[1\\.000, 1\\.000]")
                .containsPattern("MEANING +1\\.000 \\[1\\.000, 1\\.000]")
                .containsPattern("HYBRID - WORDS +\\+0\\.000")
                .doesNotContain("Note");
        assertThat(Files.readAllLines(run))
                .allMatch(line -> line.matches("q[123] Q0 MED-[1-4] [1-4] \\S+ (hybrid|words|meaning)"))
                .anyMatch(line -> line.startsWith("q1 Q0 MED-1 1 ") && line.endsWith(" words"))
                .anyMatch(line -> line.startsWith("q3 Q0 MED-3 1 ") && line.endsWith(" meaning"));
    }

    @Test
    void theGraphAndTheIndexOfTheServiceAreNotTouchedWhateverTheSettingsName() throws Exception {
        var data = other.resolve("data");
        var settings = Map.of(
                "THROUGHLINE_NEO4J_URI", "bolt://127.0.0.1:1",
                "THROUGHLINE_NEO4J_PASSWORD", "x",
                "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);

        try (var program = Program.start(
                other,
                settings,
                "evaluate",
                collection.toString(),
                "--mode",
                "WORDS",
                "--throughline.neo4j.directory=" + data)) {
            assertThat(program.awaitExit()).as(program.output()).isZero();
            assertThat(program.output()).contains("WORDS").doesNotContain("HYBRID", "\tat ");
        }

        assertThat(data).doesNotExist();
        assertThat(other).isEmptyDirectory();
        assertThat(scratchFolders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graph", "rows/studies.jsonl"})
    void aProcessThatIsToldToEndLeavesNothingBehind(String stage) throws Exception {
        var settings = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        try (var program = Program.start(other, settings, "evaluate", collection.toString())) {
            while (scratchFolders().stream().noneMatch(folder -> Files.exists(folder.resolve(stage)))) {
                assertThat(program.isAlive()).as(program.output()).isTrue();
                Thread.sleep(20);
            }

            program.terminate();

            assertThat(program.awaitExit()).as(program.output()).isGreaterThan(128);
            assertThat(program.output()).doesNotContain("\tat ");
        }
        assertThat(scratchFolders()).isEmpty();
    }

    @Test
    void aDocumentThatMustNotBeTakenIsToldAndTheRestMeasured() throws IOException {
        var corpus = collection.resolve("corpus.jsonl");
        Files.writeString(
                corpus,
                Files.readString(corpus)
                        + "{\"_id\": \"MED-5\", \"title\": \"T\", \"text\": \"Number 943 476 5919\"}\n");

        assertThat(run("evaluate", collection.toString(), "--mode", "WORDS")).isEqualTo(1);

        assertThat(errors.toString())
                .contains("document MED-5: summary: found a ten-digit number that passes the check of an NHS number");
        assertThat(output.toString())
                .contains("Note: documents refused by the import, so that no query finds them: 1")
                .containsPattern("WORDS +1\\.000");
    }

    private List<Path> scratchFolders() throws IOException {
        try (var files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith(SCRATCH))
                    .toList();
        }
    }

    private int run(String... arguments) {
        output = new StringWriter();
        errors = new StringWriter();
        return org.throughline.cli.Program.commandLine(new Launcher(Application.class, new String[0]))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
