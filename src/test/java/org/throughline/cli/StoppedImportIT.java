package org.throughline.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.throughline.Application;
import org.throughline.bench.GeneratedFiles;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.Exporter;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;

/** Ends a real process in the middle of an import and looks at what it leaves. */
class StoppedImportIT {

    private static final int ROWS = 12_000;

    @TempDir
    Path files;

    @TempDir
    Path store;

    @TempDir
    Path exported;

    /** How a process is ended. */
    enum Ending {
        SIGTERM,
        SIGKILL
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void whatWasWrittenIsWholeAndALaterImportCompletesIt(Ending ending) throws Exception {
        int rows = GeneratedFiles.write(files, ROWS);
        endInTheMiddle(startImport(), ending);

        try (var context = new Launcher(Application.class, settings()).open()) {
            int before = requireClosed(context);
            var report = context.getBean(Importer.class).run(List.of(files), ImportOptions.USUAL, Progress.SILENT);
            context.getBean(Exporter.class).run(exported);

            assertThat(before).isPositive().isLessThan(rows);
            assertThat(report.problems()).isEmpty();
            assertThat(report.changed()).isEmpty();
            assertThat(report.unchanged()).isEqualTo(before);
            assertThat(lines(exported)).isEqualTo(lines(files));
        }
    }

    private String[] settings() {
        return new String[] {"--throughline.neo4j.directory=" + store};
    }

    private Process startImport() throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx512m",
                "-cp",
                classPath(),
                Application.class.getName(),
                "import",
                files.toString(),
                settings()[0]);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Without the empty element that Maven leaves at the end, which would stand for the current folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> !element.isEmpty())
                .collect(joining(File.pathSeparator));
    }

    /** Waits until some rows, and not yet all, have been written. */
    private static void endInTheMiddle(Process process, Ending ending) throws Exception {
        var told = new ArrayList<String>();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                told.add(line);
                if (line.contains(" rows/s, ")) {
                    switch (ending) {
                        case SIGTERM -> process.toHandle().destroy();
                        case SIGKILL -> process.toHandle().destroyForcibly();
                    }
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", told)).isGreaterThan(128);
    }

    /** Everything referred to is there. */
    private static int requireClosed(ApplicationContext context) {
        var entries = context.getBean(GraphEntries.class);
        var ids = new HashSet<Id>();
        var targets = new HashSet<Id>();
        NodeKind.all().forEach(kind -> {
            for (var entry : all(entries, kind)) {
                ids.add(entry.id());
                entry.references().stream().map(Reference::target).forEach(targets::add);
            }
        });
        assertThat(ids).containsAll(targets);
        return ids.size();
    }

    private static List<GraphEntry> all(GraphEntries entries, NodeKind kind) {
        return entries.read(kind, null, Integer.MAX_VALUE);
    }

    private static Set<String> lines(Path folder) throws IOException {
        var lines = new TreeSet<String>();
        try (var content = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (var file : content) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
