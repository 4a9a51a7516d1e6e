package org.throughline.evaluation;

import java.util.regex.Pattern;

/** Makes any text one that a row can hold, in which search finds what it finds in the original. */
final class FittingText {

    /** As much as a text of a row may hold. */
    static final int LONGEST = 20_000;

    /** What stands for no text, because a row has to have one: a dash is no word to be found by. */
    static final String NOTHING = "—";

    /** An e-mail address, and whatever is written together with it. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Z}@]++@[^\\s\\p{Z}]*\\.\\p{L}{2}[^\\s\\p{Z}]*");

    private FittingText() {}

    /** Whether {@link #of} leaves out the end of a text. */
    static boolean isCut(String text) {
        return cleaned(text).length() > LONGEST;
    }

    /** Whether {@link #of} leaves out an e-mail address. */
    static boolean holdsAddress(String text) {
        return text.indexOf('@') >= 0 && ADDRESS.matcher(text).find();
    }

    /**
     * The text without white space around it; with a space for every e-mail address, which is nobody's business here; with
     * a space for every control character; with the replacement character for half a pair that stands for one character;
     * and cut after {@value #LONGEST} characters.
     */
    static String of(String text) {
        var cleaned = cleaned(text);
        var fitting = cleaned.length() <= LONGEST ? cleaned : stripped(cleaned.substring(0, endOfCut(cleaned)));
        return fitting.isEmpty() ? NOTHING : fitting;
    }

    private static int endOfCut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    private static String cleaned(String text) {
        var anonymous = holdsAddress(text) ? ADDRESS.matcher(text).replaceAll(" ") : text;
        var cleaned = new StringBuilder(anonymous.length());
        anonymous.codePoints().map(FittingText::allowed).forEach(cleaned::appendCodePoint);
        return stripped(cleaned.toString());
    }

    private static int allowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t' ? character : ' ';
            case Character.SURROGATE -> '\uFFFD';
            default -> character;
        };
    }

    /** Without any space around it, also one that does not break a line. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
