package org.throughline.search;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class QueryVectorTests {

    @Test
    void theVectorIsWorkedOutBesideWhoeverWantsIt() {
        var both = new CountDownLatch(2);

        var vector = new QueryVector(() -> {
            meet(both);
            return new float[] {1};
        });
        meet(both);

        assertThat(vector.get()).containsExactly(1);
        assertThat(vector.took()).isPositive();
    }

    @Test
    void thereMayBeNone() {
        assertThat(new QueryVector(() -> null).get()).isNull();
    }

    @Test
    void whatTheWorkThrowsIsThrownToWhoeverWantsTheVector() {
        var failed = new EmbeddingFailed("no model", new IllegalStateException());
        var vector = new QueryVector(() -> {
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
