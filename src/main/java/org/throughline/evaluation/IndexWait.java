package org.throughline.evaluation;

import java.time.Duration;
import org.throughline.evaluation.Retrieval.State;

/** Waits until everything can be found. */
final class IndexWait {

    /** As often as somebody who waits wants to know. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Far longer than one step of an index that is still following. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Retrieval retrieval;
    private final EvaluationProgress progress;
    private final Duration patience;

    IndexWait(Retrieval retrieval, EvaluationProgress progress) {
        this(retrieval, progress, PATIENCE);
    }

    IndexWait(Retrieval retrieval, EvaluationProgress progress, Duration patience) {
        this.retrieval = retrieval;
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * Waits.
     *
     * @param revision the graph revision that the index has to reach
     * @param withVectors whether everything has to be found by meaning, too
     * @throws EvaluationFailed if the index has come to a halt, or the process is told to end
     */
    void await(long revision, boolean withVectors) {
        var last = retrieval.state();
        long since = System.nanoTime();
        for (var state = last; isBehind(state, revision, withVectors); state = retrieval.state()) {
            if (!state.equals(last)) {
                last = state;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience.toNanos()) {
                throw halted(state, revision);
            }
            tell(state, revision);
            pause();
        }
    }

    private static boolean isBehind(State state, long revision, boolean withVectors) {
        return state.revision() < revision || withVectors && state.withoutVectors() > 0;
    }

    private void tell(State state, long revision) {
        if (state.revision() < revision) {
            progress.indexing();
        } else {
            progress.embedding(state.withoutVectors());
        }
    }

    private EvaluationFailed halted(State state, long revision) {
        return new EvaluationFailed(("The index has come to a halt for %d s at revision %d of %d, with %,d things that"
                        + " cannot be found by meaning: expected it to follow. The log says why")
                .formatted(patience.toSeconds(), state.revision(), revision, state.withoutVectors()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new EvaluationFailed("Stopped before everything was in the index");
        }
    }
}
