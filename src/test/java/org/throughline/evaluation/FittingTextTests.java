package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two\n\nparagraphs\tand a tab", "naïve 𝛼-blocker 😀 中文 ‏עברית", "x\u200Dy"})
    void whatFitsStaysAsItIs(String text) {
        assertThat(FittingText.of(text)).isEqualTo(text);
        assertThat(FittingText.isCut(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0\u2003", "\r\n\u0000"})
    void whereThereIsNothingADashStandsForIt(String text) {
        assertThat(FittingText.of(text)).isEqualTo("—");
    }

    @Test
    void whatARowMayNotHoldIsReplacedWithoutJoiningWords() {
        assertThat(FittingText.of(" \u00A0a\rb\u0000c\u0085d\u2028")).isEqualTo("a b c d");
        assertThat(FittingText.of("half \uD83D of a pair")).isEqualTo("half \uFFFD of a pair");
    }

    @ParameterizedTest
    @CsvSource({
        "Write to jo.o'neil@mail.example.org now., Write to   now.",
        "<a@b.cd>;e@f.gh, —",
        "precision@10 and nDCG@k.5, precision@10 and nDCG@k.5"
    })
    void eMailAddressesAreLeftOut(String text, String left) {
        assertThat(FittingText.of(text)).isEqualTo(left);
        assertThat(FittingText.holdsAddress(text)).isEqualTo(!text.equals(left));
    }

    @Test
    void aTextIsCutWhereARowEndsAndNeverWithinACharacter() {
        var longest = "x".repeat(FittingText.LONGEST);

        assertThat(FittingText.of(longest)).isEqualTo(longest);
        assertThat(FittingText.isCut(longest)).isFalse();
        assertThat(FittingText.of(longest + "y")).isEqualTo(longest);
        assertThat(FittingText.isCut(longest + "y")).isTrue();
        assertThat(FittingText.isCut(longest + " \n")).isFalse();
        assertThat(FittingText.of("xy" + "z".repeat(FittingText.LONGEST - 3) + "😀"))
                .isEqualTo("xy" + "z".repeat(FittingText.LONGEST - 3));
        assertThat(FittingText.of("x".repeat(FittingText.LONGEST - 1) + " y")).hasSize(FittingText.LONGEST - 1);
    }
}
