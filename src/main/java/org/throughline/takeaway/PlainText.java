package org.throughline.takeaway;

import java.util.regex.Pattern;

/** Texts as they come from a graph, made fit for formats that cannot hold all of them. */
final class PlainText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private PlainText() {}

    /** The text in one line: every run of white space and line breaks becomes one space. */
    static String line(String text) {
        return BREAKS.matcher(printable(text)).replaceAll(" ").strip();
    }

    /** The text without control characters and halves of characters, which XML and others do not allow. */
    static String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isPrintable).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> true;
            case 0xfffe, 0xffff -> false;
            default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
        };
    }
}
