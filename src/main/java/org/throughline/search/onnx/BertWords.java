package org.throughline.search.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words that the vocabulary of an uncased BERT model was made of: without accents and in lower case,
 * every punctuation mark and every Chinese character a word of its own.
 *
 * <p>The rules are those of the {@code BertNormalizer} and {@code BertPreTokenizer} that the model was trained with. What
 * looks like a special token of the model ("[SEP]") is text here, whoever wrote it.
 */
final class BertWords {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private BertWords() {}

    static List<String> of(String text) {
        var found = new BertWords();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(found::take);
        found.end();
        return found.words;
    }

    private void take(int character) {
        if (isSpace(character)) {
            end();
        } else if (isPunctuation(character) || isChinese(character)) {
            end();
            word.appendCodePoint(character);
            end();
        } else if (!isLeftOut(character)) {
            // Letter by letter, since the lower case of a whole word depends on where in it a sigma stands.
            word.appendCodePoint(Character.toLowerCase(character));
        }
    }

    private void end() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }

    private static boolean isLeftOut(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK -> true;
            default -> character == 0xFFFD;
        };
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> "$+<=>^`|~".indexOf(character) >= 0;
        };
    }

    /** The blocks of ideographs that the model's own tokeniser names. */
    private static boolean isChinese(int character) {
        return within(character, 0x4E00, 0x9FFF)
                || within(character, 0x3400, 0x4DBF)
                || within(character, 0x20000, 0x2A6DF)
                || within(character, 0x2A700, 0x2B73F)
                || within(character, 0x2B740, 0x2B81F)
                || within(character, 0x2B920, 0x2CEAF)
                || within(character, 0xF900, 0xFAFF)
                || within(character, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
