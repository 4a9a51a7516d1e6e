package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.Application;

/** What the commands do with a graph of their own. */
@ExtendWith(OutputCaptureExtension.class)
class ProgramIT {

    @TempDir
    Path files;

    @TempDir
    Path store;

    @TempDir
    Path other;

    private StringWriter output = new StringWriter();
    private StringWriter errors = new StringWriter();

    @BeforeEach
    void writeRows() throws IOException {
        Files.writeString(files.resolve("sources.jsonl"), """
                {"id": "source/a", "title": "A", "publisher": "P"}
                {"id": "source/b", "title": "B"}
                """);
    }

    @Test
    void goodRowsAreImportedBadOnesToldAndTheGraphIsExported() throws IOException {
        var report = other.resolve("report.txt");

        assertThat(run("import", files.toString(), "--report", report.toString()))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("sources.jsonl:2: publisher: found nothing, expected who published it");
        assertThat(output.toString()).startsWith("Done:").contains("    added         1 (sources 1)");
        assertThat(report).content().contains("sources.jsonl:2: publisher", "    added         1 (sources 1)");

        assertThat(run("export", other.resolve("out").toString())).isZero();
        assertThat(output.toString()).contains("       1  sources.jsonl");
        assertThat(other.resolve("out/sources.jsonl"))
                .hasContent("{\"id\": \"source/a\", \"title\": \"A\", \"publisher\": \"P\"}");

        assertThat(run("export", files.resolve("sources.jsonl").toString())).isEqualTo(3);
        assertThat(errors.toString())
                .startsWith("Nothing was exported to ")
                .contains("is a file")
                .hasLineCount(1);
    }

    @Test
    void whatWillChangeIsToldFieldByFieldShortOnTheTerminalAndWholeInTheReport() throws IOException {
        var note = "A note that is too long for a line. ".repeat(5).strip();
        source("\"publisher\": \"P\", \"note\": \"" + note + "\"");
        run("import", files.toString());
        source("\"publisher\": \"Q\"");
        var report = other.resolve("report.txt");

        assertThat(run("import", "--dry-run", files.toString(), "--report", report.toString()))
                .isZero();

        assertThat(output.toString())
                .contains("changed: source/a (" + files.resolve("sources.jsonl") + ":1)")
                .contains("  publisher: \"P\" -> \"Q\"")
                .contains("  note: \"A note that is", "… -> nothing")
                .doesNotContain(note);
        assertThat(report).content().contains("  publisher: \"P\" -> \"Q\"", "  note: \"" + note + "\" -> nothing");
    }

    @Test
    void ofManyChangedRowsTheFirstAreShownAndTheReportHasAll() throws IOException {
        sources(23, "P");
        run("import", files.toString());
        sources(23, "Q");
        var report = other.resolve("report.txt");

        run("import", files.toString(), "--report", report.toString());

        assertThat(output.toString().lines().filter(line -> line.startsWith("changed: ")))
                .hasSize(20);
        assertThat(output.toString()).contains("… and 3 more changed rows, which --report FILE writes to a file");
        assertThat(Files.readAllLines(report).stream().filter(line -> line.startsWith("changed: ")))
                .hasSize(23);
    }

    @Test
    void nothingIsWrittenWhereTheReportCannotBe() throws IOException {
        var nowhere = other.resolve("missing").resolve("report.txt");

        assertThat(run("import", files.toString(), "--report", nowhere.toString()))
                .isEqualTo(3);
        assertThat(errors.toString()).startsWith("Cannot write the report: ");

        run("import", "--dry-run", files.toString());
        assertThat(output.toString()).contains("    added         1 (sources 1)");
    }

    private void source(String fields) throws IOException {
        Files.writeString(files.resolve("sources.jsonl"), "{\"id\": \"source/a\", \"title\": \"A\", " + fields + "}\n");
    }

    private void sources(int rows, String publisher) throws IOException {
        var row = "{\"id\": \"source/a%d\", \"title\": \"A\", \"publisher\": \"%s\"}";
        Files.write(
                files.resolve("sources.jsonl"),
                IntStream.range(0, rows)
                        .mapToObj(number -> row.formatted(number, publisher))
                        .toList());
    }

    @Test
    void aGraphThatCannotBeReachedIsSaidInOneMessage(CapturedOutput captured) {
        var arguments = new String[] {
            "import", files.toString(), "--throughline.neo4j.uri=bolt://127.0.0.1:1", "--throughline.neo4j.password=x"
        };

        assertThat(Program.run(Application.class, arguments)).isEqualTo(3);
        assertThat(captured.getErr()).contains("The Neo4j server bolt://127.0.0.1:1 cannot be reached");
        assertThat(captured.getAll()).doesNotContain("\tat ", "WARN");
    }

    @Test
    void aDryRunWhereThereIsNoGraphComparesWithAnEmptyOneAndMakesNone() {
        store = other.resolve("none");

        assertThat(run("import", "--dry-run", files.toString())).isEqualTo(1);

        assertThat(errors.toString()).contains("sources.jsonl:2: publisher");
        assertThat(output.toString())
                .startsWith("Nothing was written; this would be done:")
                .contains("    added         1 (sources 1)");
        assertThat(store).doesNotExist();
    }

    @Test
    void aDryRunLeavesAnOlderSchemaAsItIs(CapturedOutput captured) {
        try (var context = new Launcher(Application.class, settings()).open()) {
            var query = "MATCH (m:AppliedMigration) WHERE m.version > 'V0001' DETACH DELETE m";
            context.getBean(Neo4jClient.class).query(query).run();
        }

        assertThat(run("import", "--dry-run", files.toString())).isEqualTo(3);

        assertThat(captured.getErr()).contains("The graph has schema V0001", "import without --dry-run");
        assertThat(captured.getAll()).doesNotContain("\tat ");
        assertThat(run("import", files.toString())).isEqualTo(1);
        assertThat(run("import", "--dry-run", files.toString())).isEqualTo(1);
        assertThat(output.toString()).contains("unchanged         1");
    }

    private int run(String... arguments) {
        output = new StringWriter();
        errors = new StringWriter();
        return Program.commandLine(new Launcher(Application.class, settings()))
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }

    private String[] settings() {
        return new String[] {"--throughline.neo4j.directory=" + store};
    }
}
