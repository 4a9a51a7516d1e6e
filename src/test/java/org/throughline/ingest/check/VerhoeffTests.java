package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerhoeffTests {

    /** The first is the example of the method's own literature, the others are concepts of SNOMED CT. */
    @ParameterizedTest
    @ValueSource(strings = {"2363", "49601007", "22298006", "73211009", "195967001", "1119303003"})
    void theRightCheckDigitIsAcceptedAndEachOtherRefused(String digits) {
        var number = digits.substring(0, digits.length() - 1);

        assertThat(IntStream.range(0, 10).mapToObj(digit -> number + digit).filter(Verhoeff::holds))
                .containsExactly(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"46901007", "49610007", "94601007"})
    void swappedNeighboursAreFound(String digits) {
        assertThat(Verhoeff.holds(digits)).isFalse();
    }
}
