package org.throughline.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            10.1890/0012-9658(2006)87[2445:X]2.0.CO;2 -> 10.1890/0012-9658(2006)87%5B2445:X%5D2.0.CO;2
            10.1000/a<1>b -> 10.1000/a%3C1%3Eb
            10.1000/a?b#c%d -> 10.1000/a%3Fb%23c%25d
            10.1000/{|}^`\\ä -> 10.1000/%7B%7C%7D%5E%60%5C%C3%A4
            """)
    void aDoiOfAnyCharactersMakesAnAddress(String doi, String encoded) {
        var address = String.valueOf(Citations.address(doi, null));

        assertThat(address).isEqualTo("https://doi.org/" + encoded);
        assertThat(URI.create(address).getPath()).isEqualTo("/" + doi);
    }
}
