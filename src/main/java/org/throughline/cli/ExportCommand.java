package org.throughline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.throughline.ingest.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the graph to files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Writes the graph to files, from which an import makes the same graph again.")
final class ExportCommand implements Callable<Integer> {

    private final Launcher launcher;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "the folder for the files; files of an earlier export are replaced")
    private Path folder = Path.of("");

    ExportCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        try (var context = launcher.open()) {
            return new Attempt(context, spec.commandLine().getErr()).at(() -> run(context.getBean(Exporter.class)));
        }
    }

    private int run(Exporter exporter) {
        var rows = exporter.run(folder);
        var output = spec.commandLine().getOut();
        rows.forEach((file, count) -> output.println(String.format(Locale.UK, "%,8d  %s.jsonl", count, file)));
        output.flush();
        return ExitCodes.DONE;
    }
}
