package org.throughline.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Zoë’s ward", "two\nlines", "a\ttab", "\uD83D\uDE00 smiles", "no\u00a0break"})
    void usualTextIsFine(String text) {
        assertThat(Texts.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',an empty text",
                "' \t',an empty text",
                "' a',white space at the start or the end",
                "'a\n',white space at the start or the end",
                "'a\u00a0',white space at the start or the end",
                "'a\u0000b',the character U+0000",
                "'a\u0085b',the character U+0085",
                "'a\u007fb',the character U+007F",
                "'a\ud83db',the character U+D83D"
            })
    void otherTextIsDescribed(String text, String fault) {
        assertThat(Texts.fault(text)).hasValue(fault);
    }

    @Test
    void aTextThatIsTooLongIsDescribedByItsLength() {
        assertThat(Texts.fault("a".repeat(20_000))).isEmpty();
        assertThat(Texts.fault("a".repeat(20_001))).hasValue("a text of 20001 characters");
    }
}
