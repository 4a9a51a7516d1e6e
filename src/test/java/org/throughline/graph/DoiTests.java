package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1016/S0140-6736(11)61817-5",
                "10.1016/s0140-6736(11)61817-5",
                " https://doi.org/10.1016/S0140-6736(11)61817-5",
                "HTTP://DX.DOI.ORG/10.1016/S0140-6736(11)61817-5",
                "doi: 10.1016/S0140-6736(11)61817-5 "
            })
    void everySpellingOfADoiHasTheSameKey(String written) {
        assertThat(Doi.key(written)).isEqualTo("10.1016/s0140-6736(11)61817-5");
    }
}
