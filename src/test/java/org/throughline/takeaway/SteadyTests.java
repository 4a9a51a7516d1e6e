package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.throughline.graph.GraphRevision;

class SteadyTests {

    private final AtomicLong revision = new AtomicLong();
    private final Steady steady = new Steady(() -> new GraphRevision("graph", revision.get()));

    @Test
    void whatIsMadeWithoutAWriteMeanwhileIsMadeOnce() {
        long made = steady.make(GraphRevision::number);

        assertThat(made).isZero();
    }

    @Test
    void whatIsMadeDuringAWriteIsMadeAgainOfTheNewRevision() {
        long made = steady.make(read -> read.number() == 0 ? revision.incrementAndGet() + 40 : read.number());

        assertThat(made).isEqualTo(1);
    }

    @Test
    void whatFailsDuringAWriteIsMadeAgain() {
        long made = steady.make(read -> {
            if (revision.getAndIncrement() < 2) {
                throw new IllegalStateException("half of it is of another revision");
            }
            revision.set(read.number());
            return read.number();
        });

        assertThat(made).isEqualTo(2);
    }

    @Test
    void whatFailsWithoutAWriteMeanwhileFails() {
        assertThatThrownBy(() -> steady.make(read -> {
                    throw new IllegalStateException("so it is");
                }))
                .hasMessage("so it is");
    }

    @Test
    void whileTheGraphIsWrittenToEveryTimeNothingIsMade() {
        assertThatThrownBy(() -> steady.make(read -> revision.incrementAndGet()))
                .isInstanceOf(Busy.class)
                .hasMessageContaining("5 times in a row");
    }
}
