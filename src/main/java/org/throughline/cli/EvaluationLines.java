package org.throughline.cli;

import java.util.Locale;
import org.throughline.evaluation.EvaluationProgress;
import org.throughline.ingest.Progress;
import org.throughline.search.Mode;

/**
 * Shows how an evaluation goes.
 *
 * @param terminal where
 */
record EvaluationLines(Terminal terminal) implements EvaluationProgress {

    @Override
    public Progress importing() {
        return terminal.progress();
    }

    @Override
    public void indexing() {
        terminal.show("indexing words");
    }

    @Override
    public void embedding(int left) {
        terminal.show(String.format(Locale.UK, "working out what documents mean, %,d left", left));
    }

    @Override
    public void searching(Mode mode, int done, int total) {
        terminal.show(String.format(Locale.UK, "%s: %,d of %,d queries", mode, done, total));
    }
}
