package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> TRUSTS =
            List.of("org/barts-health", "org/guys-and-st-thomas", "org/kings-college-hospital", "org/ab", "org/ac");

    @ParameterizedTest
    @CsvSource({
        "org/guys-and-st-thoms, org/guys-and-st-thomas",
        "org/guys-st-thomas, org/guys-and-st-thomas",
        "ORG/Barts-Health, org/barts-health",
        "org/brats-health, org/barts-health",
        "org/aa, org/ab"
    })
    void aMisspeltWordLeadsToTheOneThatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, TRUSTS)).hasValue(meant);
    }

    @Test
    void whatIsLikeNoneLeadsNowhere() {
        assertThat(Nearest.to("org/leeds", TRUSTS)).isEmpty();
        assertThat(Nearest.to("org/kings-college", TRUSTS)).isEmpty();
        assertThat(Nearest.to("", TRUSTS)).isEmpty();
    }
}
