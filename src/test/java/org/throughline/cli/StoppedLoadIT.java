package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;
import org.throughline.Program;
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

/** Ends a real process in the middle of a load and looks at what it leaves. */
class StoppedLoadIT {

    private static final int ROWS = 12_000;
    private static final Path SEED = Path.of("seed-data");

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
    void whatAnImportWroteIsWholeAndALaterImportCompletesIt(Ending ending) throws Exception {
        int rows = GeneratedFiles.write(files, ROWS);
        endInTheMiddle(ending, "import", files.toString());

        try (var context = open()) {
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

    @ParameterizedTest
    @EnumSource(Ending.class)
    void whatAFirstStartLoadedIsWholeAndTheNextStartCompletesIt(Ending ending) throws Exception {
        endInTheMiddle(ending, "serve");
        int before;
        try (var context = open()) {
            before = requireClosed(context);
        }

        try (var next = start("serve")) {
            next.awaitOutput("Started Application");
            next.terminate();
            next.awaitExit();
            assertThat(next.output()).contains("0 changed, 0 kept, %d unchanged, 0 refused".formatted(before));
        }

        try (var context = open()) {
            context.getBean(Exporter.class).run(exported);
        }
        assertThat(before).isPositive().isLessThan(lines(SEED).size());
        assertThat(lines(exported)).isEqualTo(lines(SEED));
    }

    private ConfigurableApplicationContext open() {
        return new Launcher(Application.class, new String[] {setting()}).open();
    }

    private Program start(String... command) {
        var arguments = new ArrayList<>(List.of(command));
        arguments.add(setting());
        arguments.add("--server.port=0");
        // Working out vectors beside the load would compete with it for the cores.
        arguments.add("--throughline.search.follow=false");
        return Program.start(store, Map.of(), arguments.toArray(String[]::new));
    }

    private String setting() {
        return "--throughline.neo4j.directory=" + store;
    }

    /** Waits until some rows, and not yet all, have been written. */
    private void endInTheMiddle(Ending ending, String... command) throws InterruptedException {
        try (var program = start(command)) {
            program.awaitOutput(" rows/s, ");
            switch (ending) {
                case SIGTERM -> program.terminate();
                case SIGKILL -> program.kill();
            }
            assertThat(program.awaitExit()).as(program.output()).isGreaterThan(128);
        }
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
