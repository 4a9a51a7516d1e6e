package org.throughline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The words of a name, to see which of them are short for others. */
final class NameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’]\\p{L}++)*+");

    /** Words that a short form may leave out, or name. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "related", "the", "to", "with");

    /** What stands between the words of one expression. */
    private static final Pattern JOINT = Pattern.compile("[\\s,/&’'-]*");

    private static final int LONGEST = 12;

    private final String name;
    private final List<Word> words;

    private record Word(int from, int end) {}

    private NameWords(String name, List<Word> words) {
        this.name = name;
        this.words = words;
    }

    static NameWords of(String name) {
        var words = new ArrayList<Word>();
        var word = WORD.matcher(name);
        for (int at = 0; word.find(at); at = words.getLast().end()) {
            words.add(new Word(word.start(), Math.max(word.end(), Initials.end(name, word.start()))));
        }
        return new NameWords(name, words);
    }

    private String word(int at) {
        return name.substring(words.get(at).from(), words.get(at).end());
    }

    int size() {
        return words.size();
    }

    /** A word in small letters; empty beyond the last. */
    String lower(int at) {
        return at < words.size() ? word(at).toLowerCase(Locale.ROOT) : "";
    }

    /** The short form that a word is, without the ending of many; null where it is none. */
    @Nullable
    String shortForm(int at) {
        var word = Initials.joined(word(at));
        var single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        long letters = single.codePoints().filter(Character::isLetter).count();
        long capitals = single.codePoints().filter(Character::isUpperCase).count();
        return single.length() <= LONGEST && capitals >= 2 && 2 * capitals >= letters ? single : null;
    }

    boolean isSmall(int at) {
        return SMALL.contains(lower(at));
    }

    /** Whether a word can be left out before another: "products" of "Healthcare products Regulatory Agency" is not named. */
    boolean canBeLeftOut(int at, int before) {
        return isSmall(at) || (!isCapital(at) && isCapital(before));
    }

    private boolean isCapital(int at) {
        return at < words.size() && Character.isUpperCase(word(at).codePointAt(0));
    }

    /** Whether nothing but spaces and the like stands between a word and the one before. */
    boolean goesOn(int at) {
        return JOINT.matcher(
                        name.substring(words.get(at - 1).end(), words.get(at).from()))
                .matches();
    }

    boolean hasWord(String word, int first, int end) {
        return IntStream.range(first, end).anyMatch(at -> word.equals(shortForm(at)));
    }

    /** Whether the words before {@code end} are none that are short themselves. */
    boolean isWrittenOut(int end) {
        return IntStream.range(0, end)
                .allMatch(at -> shortForm(at) == null && lower(at).length() > 1);
    }

    /** The words from the first to before the end, as they stand. */
    String between(int first, int end) {
        return name.substring(words.get(first).from(), words.get(end - 1).end());
    }
}
