package org.throughline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares all that is said of how strong pathways are with a slow and obvious reference, on many generated cases. */
class ProofReferenceTests {

    private static final int CASES = 10_000;

    @Test
    void everythingIsAsTheReferenceSaysWhateverTheViewpoint() {
        IntStream.range(0, CASES)
                .mapToObj(GeneratedCase::of)
                .forEach(asked -> assertThat(ProofAnswers.of(asked))
                        .as(() -> "%s".formatted(asked))
                        .containsExactlyInAnyOrderEntriesOf(ReferenceAnswers.of(asked)));
    }
}
