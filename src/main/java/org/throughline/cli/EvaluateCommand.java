package org.throughline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.throughline.evaluation.BeirFolder;
import org.throughline.evaluation.CollectionUnreadable;
import org.throughline.evaluation.Evaluation;
import org.throughline.evaluation.EvaluationFailed;
import org.throughline.evaluation.Evaluator;
import org.throughline.evaluation.TestCollection;
import org.throughline.evaluation.TrecRun;
import org.throughline.search.Mode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures search by a test collection. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description =
                "Measures how well search finds what it should: takes the documents of a test collection into a graph and"
                        + " an index of their own by the ordinary import, runs its queries by the ordinary search, and"
                        + " compares what is found with what people judged to be relevant. The graph of the service is"
                        + " not touched, and what was made is gone afterwards.")
final class EvaluateCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;

    private final Launcher launcher;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            description = "a folder in the layout of the BEIR benchmark: corpus.jsonl, queries.jsonl, qrels/SPLIT.tsv")
    private Path folder = Path.of("");

    @Option(names = "--split", paramLabel = "SPLIT", description = "which queries to run (${DEFAULT-VALUE})")
    private String split = "test";

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "how to search: ${COMPLETION-CANDIDATES}; may be given more than once (all)")
    private Set<Mode> modes = new LinkedHashSet<>();

    @Option(
            names = "--run",
            paramLabel = "FILE",
            description = "write everything that was found to this file, as trec_eval reads it; the mode is the tag")
    private @Nullable Path runFile;

    EvaluateCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no folder " + folder);
        }
        try {
            var collection = new BeirFolder(folder).read(split);
            if (runFile != null) {
                new TrecRun(runFile).requireWritable();
            }
            return evaluate(collection);
        } catch (CollectionUnreadable | EvaluationFailed expected) {
            var errors = spec.commandLine().getErr();
            errors.println(expected.getMessage());
            errors.flush();
            return ExitCodes.CANNOT_RUN;
        }
    }

    private int evaluate(TestCollection collection) {
        try (var context = launcher.openScratch()) {
            return new Attempt(context, spec.commandLine().getErr()).at(() -> run(context, collection));
        }
    }

    private int run(ApplicationContext context, TestCollection collection) {
        var terminal = new Terminal(spec.commandLine().getErr());
        var wanted = modes.isEmpty() ? List.of(Mode.values()) : List.copyOf(modes);
        var rows = context.getBean(ScratchFolder.class).rows();
        try {
            var evaluation =
                    context.getBean(Evaluator.class).evaluate(collection, wanted, rows, new EvaluationLines(terminal));
            terminal.endLine();
            show(evaluation);
            return evaluation.refused() == 0 ? ExitCodes.DONE : ExitCodes.REFUSED;
        } catch (EvaluationFailed failed) {
            terminal.endLine();
            throw failed;
        }
    }

    private void show(Evaluation evaluation) {
        var errors = spec.commandLine().getErr();
        evaluation.refusals().stream().limit(MOST_SHOWN).forEach(errors::println);
        errors.flush();
        var output = spec.commandLine().getOut();
        new EvaluationText(evaluation).lines().forEach(output::println);
        output.flush();
        if (runFile != null) {
            new TrecRun(runFile).write(evaluation.runs());
        }
    }
}
