package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final Pattern WORD = Pattern.compile("[^\\p{javaWhitespace}\\p{javaSpaceChar}]{1,100}");

    @Test
    void wordsStandBetweenSpacesOfEveryKind() {
        assertThat(words(" a\u00A0b\u2003c\td\n e ")).containsExactly("a", "b", "c", "d", "e");
        assertThat(words("")).isEmpty();
    }

    @Test
    void aWordHasAHundredCharactersAtMost() {
        assertThat(words("x".repeat(250))).extracting(String::length).containsExactly(100, 100, 50);
        assertThat(words("\uD83D\uDC76".repeat(101))).extracting(String::length).containsExactly(200, 2);
    }

    @Test
    void ofAnyTextTheyAreWhatAPatternFinds() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var text = GeneratedTexts.any(random);

            assertThat(words(text))
                    .isEqualTo(
                            WORD.matcher(text).results().map(MatchResult::group).toList());
        }
    }

    private static List<String> words(String text) {
        return Words.of(text).groupsOf(1).toList();
    }
}
