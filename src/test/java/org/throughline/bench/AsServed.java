package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.VectorUtil;

/** Sees to it that a benchmark runs as the program does. */
final class AsServed {

    private AsServed() {}

    /** Tests run with Java's assertions, and Lucene asserts so much that it takes longer to search. */
    static void require() {
        assertThat(VectorUtil.class.desiredAssertionStatus())
                .as("assertions are on, which ./mvnw test -DenableAssertions=false turns off")
                .isFalse();
    }
}
