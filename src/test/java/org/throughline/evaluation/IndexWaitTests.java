package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.evaluation.Retrieval.State;
import org.throughline.ingest.Progress;
import org.throughline.search.Mode;

class IndexWaitTests {

    private final List<String> told = new ArrayList<>();

    @Test
    void itWaitsForTheRevisionAndThenForTheVectors() {
        var states = states(new State(0, 0), new State(2, 5), new State(3, 7), new State(4, 0));

        wait(states, Duration.ofMinutes(1)).await(3, true);

        assertThat(told).containsExactly("words", "words", "7 left");
    }

    @Test
    void whereOnlyWordsAreSearchedVectorsNeedNotBeThere() {
        wait(states(new State(3, 7)), Duration.ofMinutes(1)).await(3, false);

        assertThat(told).isEmpty();
    }

    @Test
    void anIndexThatHasComeToAHaltIsNotWaitedForForEver() {
        var wait = wait(states(new State(1, 0), new State(3, 1_200)), Duration.ofMillis(100));

        assertThatThrownBy(() -> wait.await(3, true))
                .isInstanceOf(EvaluationFailed.class)
                .hasMessageContaining("at revision 3 of 3, with 1,200 things that cannot be found by meaning");
    }

    @Test
    void whoIsInterruptedStopsWaiting() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() ->
                        wait(states(new State(1, 0)), Duration.ofMinutes(1)).await(2, false))
                .isInstanceOf(EvaluationFailed.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Deque<State> states(State... states) {
        return new ArrayDeque<>(List.of(states));
    }

    private IndexWait wait(Deque<State> states, Duration patience) {
        return new IndexWait(new Following(states), new Told(), patience);
    }

    /** An index that goes from state to state and stays in the last. */
    private record Following(Deque<State> states) implements Retrieval {

        @Override
        public State state() {
            return states.size() > 1 ? states.removeFirst() : states.getFirst();
        }

        @Override
        public List<Found> find(String text, Mode mode) {
            return List.of();
        }
    }

    private final class Told implements EvaluationProgress {

        @Override
        public Progress importing() {
            return Progress.SILENT;
        }

        @Override
        public void indexing() {
            told.add("words");
        }

        @Override
        public void embedding(int left) {
            told.add(left + " left");
        }

        @Override
        public void searching(Mode mode, int done, int total) {}
    }
}
