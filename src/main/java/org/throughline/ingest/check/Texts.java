package org.throughline.ingest.check;

import java.util.Optional;

/** What any text has to fulfil. */
final class Texts {

    /** Longer than any summary, and short enough for every check to be quick. */
    private static final int LONGEST = 20_000;

    static final String EXPECTED = "text of at most " + LONGEST
            + " characters that does not begin or end with white space and holds no control characters";

    private Texts() {}

    /** What is wrong with a text; empty if nothing is. */
    static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("an empty text");
        }
        if (text.length() > LONGEST) {
            return Optional.of("a text of " + text.length() + " characters");
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return Optional.of("white space at the start or the end");
        }
        return text.codePoints()
                .filter(Texts::isUnwanted)
                .mapToObj("the character U+%04X"::formatted)
                .findFirst();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Control characters but for the tab and the new line, and halves of a pair that stands for one character. */
    private static boolean isUnwanted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
