package org.throughline.ingest.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was most likely meant to be. */
public final class Nearest {

    /** One letter in so many may be wrong. */
    private static final int LETTERS_PER_ERROR = 4;

    private Nearest() {}

    /**
     * The candidate that the fewest changes of a letter lead to, whatever the case of the letters.
     *
     * @return empty where more than one letter in four would have to change; of several as near the first
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int least = Math.max(1, word.length() / LETTERS_PER_ERROR) + 1;
        String nearest = null;
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * How many letters have to be added, left out or put in place of another to make one word of the other
     * (V. Levenshtein, <cite>Binary codes capable of correcting deletions, insertions, and reversals</cite>, 1966).
     */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
