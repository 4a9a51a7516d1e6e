package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    @Test
    void aSentenceEndsWithItsMarkAndWhatClosesThere() {
        assertThat(Sentences.of("It works. Does it? \"Yes!\" (So they say.) 12 sites took it up…  \n And so on"))
                .containsExactly(
                        "It works.", "Does it?", "\"Yes!\"", "(So they say.)", "12 sites took it up…", "And so on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drugs, e.g. Magnesium sulphate, were given.",
                "Usual care vs. PINCER in 72 practices.",
                "As Avery et al. Found in the trial.",
                "The risk fell by 1.5 per cent at p < .001 and 0.98 RR.",
                "See Fig. 2 and p. 12 of vol. 3.",
                "It was led by A. J. Avery.",
                "The centre (St. Mary's) is in London.",
                "He asked \"Why now?\" and left.",
                "It ended ... and began again."
            })
    void aFullStopThatEndsNoSentenceDoesNotCut(String sentence) {
        assertThat(Sentences.of(sentence)).containsExactly(sentence);
    }

    @Test
    void aWordThatOnlyShortensBeforeANumberEndsASentenceBeforeAnotherWord() {
        assertThat(Sentences.of("The answer was no. We went on with no. 7."))
                .containsExactly("The answer was no.", "We went on with no. 7.");
    }

    @Test
    void aBlankLineEndsASentence() {
        assertThat(Sentences.of("Background\n\nStrokes are common\r\n \r\nthey cost\na lot"))
                .containsExactly("Background", "Strokes are common", "they cost\na lot");
    }

    @Test
    void theBoundariesAreWhereSentencesBeginAndTheEnd() {
        assertThat(Sentences.boundaries("It works.  Does it?\n\n12 sites. ")).containsExactly(0, 11, 21, 31);
        assertThat(Sentences.boundaries("")).containsExactly(0);
    }

    @Test
    void aBlankTextHasNone() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\n \t\u2003")).isEmpty();
    }

    @Test
    void nothingOfAnyTextIsLost() {
        var random = new Random(90);
        for (var round = 0; round < 2_000; round++) {
            var text = GeneratedTexts.any(random);
            assertThat(GeneratedTexts.withoutSpace(List.of(String.join("", Sentences.of(text)))))
                    .isEqualTo(GeneratedTexts.withoutSpace(List.of(text)));
        }
    }

    @Test
    void aMillionFullStopsTakeNoLongerThanAMillionLetters() {
        assertThat(Sentences.of(".".repeat(1_000_000))).hasSize(1);
        assertThat(Sentences.of("It works." + "\n".repeat(1_000_000))).hasSize(1);
        assertThat(Sentences.of(" .".repeat(500_000) + "\n ".repeat(100_000))).isNotEmpty();
    }
}
