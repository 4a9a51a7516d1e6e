package org.throughline.search;

import java.util.BitSet;
import java.util.Locale;

/**
 * Looks in a name for words whose first letters a short form is made of. Small words may be among them or not. Further
 * letters of a word may follow its first where that is allowed: VTE for venous thromboembolism.
 */
final class LongForm {

    private final String letters;
    private final NameWords words;
    private final boolean isSpelled;
    private final int spare;
    private BitSet tried = new BitSet();

    private LongForm(String shortForm, NameWords words, boolean isSpelled, int spare) {
        letters = shortForm.toLowerCase(Locale.ROOT);
        this.words = words;
        this.isSpelled = isSpelled;
        this.spare = spare;
    }

    /** Made of first letters alone, with no word left out but small ones. */
    static LongForm ofInitials(String shortForm, NameWords words) {
        return new LongForm(shortForm, words, false, 0);
    }

    /** Where further letters of words may count. */
    static LongForm spelled(String shortForm, NameWords words) {
        return new LongForm(shortForm, words, true, 0);
    }

    /** Where one word of four or more has no letter: the short form is older than the name, as NICE and NIHR are. */
    static LongForm grown(String shortForm, NameWords words) {
        return new LongForm(shortForm, words, false, shortForm.length() < 3 ? 0 : 1);
    }

    /** The end of the words from a first on that the short form is made of; 0 for none. */
    int endFrom(int first) {
        tried = new BitSet();
        return first < words.size() ? take(0, first, spare) : 0;
    }

    /** The end, where the letters from one on are those of the words from one on; 0 where they are not. */
    private int rest(int letter, int at, int left) {
        if (letter == letters.length()) {
            return words.isSmall(at - 1) ? 0 : at;
        }
        int place = (letter * (words.size() + 1) + at) * 2 + left;
        if (at == words.size() || !words.goesOn(at) || tried.get(place)) {
            return 0;
        }
        tried.set(place);
        int end = take(letter, at, left);
        if (end == 0 && words.canBeLeftOut(at, nextNamed(at))) {
            end = rest(letter, at + 1, left);
        }
        return end == 0 && left > 0 ? rest(letter, at + 1, left - 1) : end;
    }

    private int nextNamed(int at) {
        int next = at + 1;
        while (next < words.size() && words.isSmall(next)) {
            next++;
        }
        return next;
    }

    /** The end, where the word's first letter is the next, and perhaps further ones are those after it. */
    private int take(int letter, int at, int left) {
        var word = words.lower(at);
        if (!beginsWith(word, letters.charAt(letter))) {
            return 0;
        }
        int next = letter + 1;
        int end = rest(next, at + 1, left);
        int inWord = 1;
        while (end == 0 && isSpelled && next < letters.length()) {
            inWord = word.indexOf(letters.charAt(next), inWord) + 1;
            if (inWord == 0) {
                return 0;
            }
            end = rest(++next, at + 1, left);
        }
        return end;
    }

    /** In American letters, too: GERD for gastro-oesophageal reflux disease. */
    private static boolean beginsWith(String word, char letter) {
        return word.charAt(0) == letter || letter == 'e' && (word.startsWith("oe") || word.startsWith("ae"));
    }
}
