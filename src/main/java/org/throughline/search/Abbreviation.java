package org.throughline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short form with what it stands for, as the names of one thing show: the short form is a word of one name, mostly in
 * capitals, and the long form is another name, or a run of its words that begin with just these letters.
 *
 * @param shortForm as it is written
 * @param longForm as it is written
 */
public record Abbreviation(String shortForm, String longForm) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");
    private static final int LONGEST = 12;

    /** What the names of one thing show. */
    public static Set<Abbreviation> in(List<String> names) {
        var found = new LinkedHashSet<Abbreviation>();
        for (var name : names) {
            var words = WORD.matcher(name).results().map(MatchResult::group).toList();
            for (var word : words) {
                var shortForm = withoutPlural(word);
                if (isShort(shortForm)) {
                    names.stream()
                            .map(other -> longForm(shortForm, words.size() == 1, other))
                            .filter(longForm -> longForm != null)
                            .forEach(longForm -> found.add(new Abbreviation(shortForm, longForm)));
                }
            }
        }
        return found;
    }

    private static String withoutPlural(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isShort(String word) {
        long letters = word.codePoints().filter(Character::isLetter).count();
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        return word.length() <= LONGEST && capitals >= 2 && 2 * capitals >= letters;
    }

    private static @Nullable String longForm(String shortForm, boolean isWholeName, String name) {
        var words = WORD.matcher(name).results().toList();
        for (int first = 0; first < words.size(); first++) {
            int last = lastOfRun(shortForm.toLowerCase(Locale.ROOT), words, first);
            if (last > first) {
                return name.substring(words.get(first).start(), words.get(last).end());
            }
        }
        var isLong = words.stream().noneMatch(word -> isShort(withoutPlural(word.group())));
        return isWholeName && isLong && isSpelledFrom(shortForm, name) ? name : null;
    }

    /** The last of a run of words whose first letters are {@code letters}, small words left out or not; -1 for none. */
    private static int lastOfRun(String letters, List<MatchResult> words, int first) {
        int done = 0;
        for (int at = first; at < words.size(); at++) {
            var word = words.get(at).group().toLowerCase(Locale.ROOT);
            if (word.charAt(0) == letters.charAt(done)) {
                done++;
            } else if (done == 0 || !SMALL.contains(word)) {
                return -1;
            }
            if (done == letters.length()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the letters come in this order in the name, the first of them first: as TB in tuberculosis. */
    private static boolean isSpelledFrom(String shortForm, String name) {
        var letters = new ArrayList<>(
                shortForm.toLowerCase(Locale.ROOT).codePoints().boxed().toList());
        var all = name.toLowerCase(Locale.ROOT).codePoints().boxed().toList();
        if (all.size() <= letters.size() || !all.getFirst().equals(letters.getFirst())) {
            return false;
        }
        for (int letter : all) {
            if (!letters.isEmpty() && letters.getFirst() == letter) {
                letters.removeFirst();
            }
        }
        return letters.isEmpty();
    }
}
