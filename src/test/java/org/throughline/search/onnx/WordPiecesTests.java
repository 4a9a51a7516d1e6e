package org.throughline.search.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTests {

    private final WordPieces pieces = new WordPieces(Map.of(
            "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "new", 10, "##born", 11, "##b", 12, "##orn", 13, ".", 14, "cafe", 15,
            "早", 16));

    @Test
    void aWordIsCutIntoTheLongestPiecesThatAreKnown() {
        assertThat(pieces.numbers("newborn", 512)).containsExactly(1, 10, 11, 2);
    }

    @Test
    void caseAndAccentsAndWhatCannotBeSeenMakeNoDifference() {
        assertThat(pieces.numbers(" N\u00ADEW\u0000\n Café\u00A0Cafe\u0301 ", 512))
                .containsExactly(1, 10, 15, 15, 2);
    }

    @Test
    void marksAndChineseCharactersAreWordsOfTheirOwn() {
        assertThat(pieces.numbers("new.new早cafe", 512)).containsExactly(1, 10, 14, 10, 16, 15, 2);
    }

    @Test
    void aWordOfWhichAnyPieceIsUnknownOrThatIsTooLongIsUnknownAsAWhole() {
        assertThat(pieces.numbers("newb newx", 512)).containsExactly(1, 10, 12, 3, 2);
        assertThat(pieces.numbers("new" + "born".repeat(24), 512)).hasSize(27);
        assertThat(pieces.numbers("new" + "born".repeat(25), 512)).containsExactly(1, 3, 2);
    }

    @Test
    void noMoreThanTheLimitAreGivenWithBothEnds() {
        assertThat(pieces.numbers("new ".repeat(600), 512))
                .hasSize(512)
                .startsWith(1, 10)
                .endsWith(10, 2);
        assertThat(pieces.numbers("", 512)).containsExactly(1, 2);
    }

    @Test
    void aVocabularyOfAnotherModelIsRefused() {
        assertThatThrownBy(() -> new WordPieces(Map.of("a", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The vocabulary of 1 pieces has no [CLS]: expected that of a BERT model");
    }
}
