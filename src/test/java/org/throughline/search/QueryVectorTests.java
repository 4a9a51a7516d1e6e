package org.throughline.search;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class QueryVectorTests {

    @Test
    void theVectorIsWorkedOutBesideWhoeverWantsIt() {
        var both = new CountDownLatch(2);

        var vector = QueryVector.of(() -> {
            meet(both);
            return new float[] {1};
        });
        meet(both);

        assertThat(vector.get()).containsExactly(1);
        assertThat(vector.took()).isPositive();
    }

    @Test
    void whereMeaningHasNoPartThereIsNone() {
        assertThat(QueryVector.NONE.get()).isNull();
        assertThat(QueryVector.NONE.took()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void thereMayBeNone() {
        assertThat(QueryVector.of(() -> null).get()).isNull();
    }

    @Test
    void whatTheWorkThrowsIsThrownToWhoeverWantsTheVector() {
        var failed = new EmbeddingFailed("no model", new IllegalStateException());
        var vector = QueryVector.of(() -> {
            throw failed;
        });

        assertThatThrownBy(vector::get).isSameAs(failed);
        assertThatThrownBy(vector::took).isSameAs(failed);
    }

    /** Neither gets past this before the other is there. */
    private static void meet(CountDownLatch both) {
        both.countDown();
        try {
            assertThat(both.await(10, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
