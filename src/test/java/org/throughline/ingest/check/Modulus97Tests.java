package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Modulus97Tests {

    /** The ids of the universities of Cambridge and Oxford, of University College London and of Harvard. */
    @ParameterizedTest
    @CsvSource({"13meh7, 22", "52gg01, 10", "2jx3x8, 95", "3vek6s, 52"})
    void theRightCheckDigitsAreAcceptedAndAllOthersRefused(String number, String digits) {
        assertThat(IntStream.range(0, 98).mapToObj("%02d"::formatted).filter(two -> Modulus97.holds(number, two)))
                .containsExactly(digits);
    }
}
