package org.throughline.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts prose into sentences. A sentence ends at a blank line, and with a full stop, a question mark or an exclamation mark
 * (and the brackets and quotation marks that close there) before a space, unless what follows begins in lower case or the
 * full stop belongs to an abbreviation or an initial. A number keeps its point, since no space follows.
 */
public final class Sentences {

    /** The look behind keeps a run of a million full stops from being tried from each of them. */
    private static final Pattern END =
            Pattern.compile("(?<mark>(?<![.!?…])[.!?…]++)[\\p{Pe}\\p{Pf}\"']*+(?=\\s+(?<next>\\S))|\\R\\h*+\\R|[。！？]");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "al", "approx", "ca", "cf", "dr", "e.g", "eg", "esp", "fig", "figs", "i.e", "ie", "incl", "mr", "mrs", "ms",
            "prof", "ref", "refs", "resp", "sp", "spp", "st", "subsp", "suppl", "viz", "vs");

    private static final Set<String> ABBREVIATIONS_BEFORE_A_NUMBER =
            Set.of("art", "ch", "eq", "no", "nos", "p", "pp", "sec", "v", "vol");

    private static final int LONGEST_ABBREVIATION = 6;

    private Sentences() {}

    /** The sentences in their order, without the space around them; none for a blank text. */
    static List<String> of(String text) {
        var boundaries = boundaries(text);
        return IntStream.range(1, boundaries.length)
                .mapToObj(
                        at -> text.substring(boundaries[at - 1], boundaries[at]).strip())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /**
     * The places in a text between which its sentences are, each with the space after it: 0, the beginning of every further
     * sentence, and the length of the text.
     */
    public static int[] boundaries(String text) {
        var boundaries = IntStream.builder().add(0);
        int last = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (end.end() > last && ends(text, end)) {
                last = afterSpace(text, end.end());
                boundaries.add(last);
            }
        }
        return boundaries.add(text.length()).build().distinct().toArray();
    }

    private static int afterSpace(String text, int at) {
        int after = at;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean ends(String text, MatchResult end) {
        var next = end.group("next");
        if (next == null) {
            return true;
        }
        var following = text.codePointAt(end.start("next"));
        if (Character.isLowerCase(following)) {
            return false;
        }
        return !end.group("mark").equals(".")
                || !isShortened(wordBefore(text, end.start()), Character.isDigit(following));
    }

    private static boolean isShortened(String word, boolean beforeNumber) {
        var isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        var known = word.toLowerCase(Locale.ROOT);
        return isInitial
                || ABBREVIATIONS.contains(known)
                || (beforeNumber && ABBREVIATIONS_BEFORE_A_NUMBER.contains(known));
    }

    /** The end of the word that stops at {@code end}, as far as it can be an abbreviation. */
    private static String wordBefore(String text, int end) {
        var from = end;
        while (from > 0 && end - from <= LONGEST_ABBREVIATION && isInWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isInWord(char character) {
        return Character.isLetterOrDigit(character) || character == '.';
    }
}
