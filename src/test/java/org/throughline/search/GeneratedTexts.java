package org.throughline.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts that nobody would write. */
public final class GeneratedTexts {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\t",
            ".",
            "?",
            "!",
            "…",
            "e.g.",
            "vs.",
            "The",
            "trial",
            "fell",
            "by",
            "1.5",
            "(",
            ")",
            "\"",
            "Ünï",
            "早産",
            "👶🏽",
            "\uD83D",
            "\u0000",
            "\u200B",
            "\u00A0",
            "\u2028",
            "ßς",
            "x".repeat(250),
            "İ",
            "[SEP]",
            "-",
            "'",
            "e\u0301");

    private GeneratedTexts() {}

    /** A text of real words, marks, spaces and odd characters. */
    public static String any(Random random) {
        return random.ints(random.nextInt(400), 0, PIECES.size() + 5)
                .mapToObj(piece -> piece < PIECES.size() ? PIECES.get(piece) : character(random))
                .collect(Collectors.joining());
    }

    private static String character(Random random) {
        return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    }

    /** What is left of texts without any space. */
    static String withoutSpace(List<String> texts) {
        return String.join("", texts)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
