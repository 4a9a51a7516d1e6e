package org.throughline.takeaway;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Texts that break formats, always the same for the same number. */
final class NastyTexts {

    private static final List<String> PIECES = List.of(
            "plain",
            " ",
            "\n",
            "\r\n",
            "\u2028",
            "\t",
            ",",
            ";",
            "\"",
            "'",
            "`",
            "=1+1",
            "+44",
            "-1",
            "@SUM(A1)",
            "\uff1d2",
            "<script>alert(1)</script>",
            "</main>",
            "<!--",
            "]]>",
            "&amp;",
            "&",
            "{",
            "}",
            "\\",
            "\\end{document}",
            "%",
            "$",
            "#",
            "_",
            "^",
            "~",
            "|",
            "*",
            "[x](javascript:alert(1))",
            "1. ",
            "- ",
            "# ",
            "\nER  - ",
            "\nTY  - JOUR",
            "\n@article{x,",
            "javascript:",
            "\u0000",
            "\u0008",
            "\u001b",
            "\ud800",
            "\uffff",
            "é",
            "ﬁ",
            "日本語",
            "😀",
            "\u202e",
            "x".repeat(5_000));

    private NastyTexts() {}

    /** For each text another, made of a few such pieces; for the same text the same. */
    static Function<String, String> of(int number) {
        var random = new Random(number);
        var texts = new HashMap<String, String>();
        return plain -> texts.computeIfAbsent(plain, none -> {
            var text = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            return text.append(plain).toString();
        });
    }
}
