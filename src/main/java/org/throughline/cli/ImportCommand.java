package org.throughline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportFailed;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Importer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files into the graph. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description =
                "Checks every row of the files and takes those that are right into the graph. A row that is wrong is"
                        + " refused with its place and reason, and so is every row that refers to it.")
final class ImportCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;

    /** Each takes several lines. */
    private static final int MOST_CHANGES_SHOWN = 20;

    private final Launcher launcher;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or folders with files that end in .jsonl")
    private List<Path> paths = List.of();

    @Option(
            names = "--dry-run",
            description =
                    "tell what would be added, changed (field by field, what was and what will be) and refused, and"
                            + " change nothing: where there is no graph yet none is made, and one of an older schema is"
                            + " refused")
    private boolean dryRun;

    @Option(names = "--strict", description = "write nothing where anything is refused")
    private boolean strict;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "write everything there is to tell to this file: every row that changes, with all values whole."
                            + " What a thing held before is kept nowhere else")
    private @Nullable Path reportFile;

    ImportCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no file or folder " + path);
        });
        try (var context = dryRun ? launcher.openToRead() : launcher.open()) {
            return new Attempt(context, spec.commandLine().getErr()).at(() -> run(context.getBean(Importer.class)));
        }
    }

    private int run(Importer importer) throws IOException {
        if (reportFile != null) {
            requireWritable(reportFile);
        }
        var terminal = new Terminal(spec.commandLine().getErr());
        try {
            var report = importer.run(paths, new ImportOptions(dryRun, strict), terminal.progress());
            terminal.endLine();
            show(report);
            return report.isComplete() ? ExitCodes.DONE : ExitCodes.REFUSED;
        } catch (ImportFailed failed) {
            terminal.endLine();
            showFailed(failed);
            throw failed;
        }
    }

    /** Before anything is written, because what things held before can be told only once. */
    private static void requireWritable(Path file) throws IOException {
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
    }

    /** What is wrong with the graph counts more than that a report cannot be written, which can have the same reason. */
    private void showFailed(ImportFailed failed) {
        try {
            show(failed.report());
        } catch (IOException unwritable) {
            failed.addSuppressed(unwritable);
        }
    }

    private void show(ImportReport report) throws IOException {
        var text = new ReportText(report);
        showSome(text.problems(), spec.commandLine().getErr()::println);
        var output = spec.commandLine().getOut();
        text.summary().forEach(output::println);
        showSome(text.lookalikes(), output::println);
        text.firstChanges(MOST_CHANGES_SHOWN).forEach(output::println);
        tellOfMore(report.changed().size() - MOST_CHANGES_SHOWN, "more changed rows", output::println);
        showSome(text.repeats(), output::println);
        output.flush();
        if (reportFile != null) {
            Files.write(reportFile, text.all());
        }
    }

    private static void showSome(List<String> lines, Consumer<String> output) {
        lines.stream().limit(MOST_SHOWN).forEach(output);
        tellOfMore(lines.size() - MOST_SHOWN, "more", output);
    }

    private static void tellOfMore(int left, String what, Consumer<String> output) {
        if (left > 0) {
            output.accept(String.format(Locale.UK, "… and %,d %s, which --report FILE writes to a file", left, what));
        }
    }
}
