package org.throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.throughline.evaluation.EvaluationFailed;
import org.throughline.ingest.ExportFailed;
import org.throughline.ingest.ImportFailed;
import org.throughline.ingest.UnreadableFile;

/** Runs a command's work, and says in plain words what kept it from its end. */
final class Attempt {

    private static final String GO_ON = "Run the same import again then: it goes on from where this one ended.";

    private final ConfigurableApplicationContext context;
    private final PrintWriter errors;

    Attempt(ConfigurableApplicationContext context, PrintWriter errors) {
        this.context = context;
        this.errors = errors;
    }

    /** What a command does. */
    interface Work {
        int run() throws IOException;
    }

    /** The work's exit code, or that of a failure that is no fault of the program; any other is thrown. */
    int at(Work work) {
        try {
            return work.run();
        } catch (UnreadableFile | ExportFailed | EvaluationFailed expected) {
            return tell(String.valueOf(expected.getMessage()));
        } catch (IOException unwritable) {
            return tell("Cannot write the report: " + unwritable);
        } catch (ImportFailed failed) {
            var reason = analysis(failed).map(Attempt::text).orElseThrow(() -> failed);
            return tell(failed.report().options().dryRun() ? reason : reason + System.lineSeparator() + GO_ON);
        } catch (RuntimeException failure) {
            if (context.isClosed()) {
                return tell("Stopped before the end");
            }
            return tell(analysis(failure).map(Attempt::text).orElseThrow(() -> failure));
        }
    }

    private int tell(String message) {
        errors.println(message);
        errors.flush();
        return ExitCodes.CANNOT_RUN;
    }

    /** The same plain words as for a failure at the start. */
    private Optional<FailureAnalysis> analysis(RuntimeException failure) {
        var available = ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                .and(Environment.class, context.getEnvironment());
        return SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, available).stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String text(FailureAnalysis analysis) {
        return analysis.getDescription() + System.lineSeparator() + analysis.getAction();
    }
}
