package org.throughline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a query, taken apart.
 *
 * @param words the words that may be found, in one text, with those of the phrases
 * @param phrases what has to be found word by word
 * @param excluded words and phrases that must not be found
 */
public record QueryText(String words, List<String> phrases, List<String> excluded) {

    /** A minus in front of a word or phrase excludes it; inside a word it is a hyphen. An open quotation mark is none. */
    private static final Pattern PART =
            Pattern.compile("(?<=^|\\s)(-)?\"([^\"]*+)\"|(?<=^|\\s)-(?=[^\\s-])(\\S++)|(\\S++)");

    /** Letters, digits and signs of any script that can stand for something; controls and halves of characters cannot. */
    private static final Pattern ANYTHING = Pattern.compile("[\\p{L}\\p{N}\\p{So}\\p{Sm}\\p{Sc}]");

    private static final Pattern QUOTES = Pattern.compile("[“”„«»＂]");

    /** Takes apart what somebody typed. Any text can be taken apart. */
    public static QueryText parse(String typed) {
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var words = new ArrayList<String>();
        var part = PART.matcher(QUOTES.matcher(typed).replaceAll("\"").strip());
        while (part.find()) {
            var quoted = part.group(2);
            if (part.group(3) != null) {
                excluded.add(part.group(3));
            } else if (quoted == null) {
                words.add(part.group(4));
            } else if (part.group(1) != null) {
                excluded.add(quoted);
            } else {
                phrases.add(quoted);
                words.add(quoted);
            }
        }
        return new QueryText(String.join(" ", words), some(phrases), some(excluded));
    }

    private static List<String> some(List<String> parts) {
        return parts.stream().filter(QueryText::saysAnything).collect(Collectors.toUnmodifiableList());
    }

    private static boolean saysAnything(String text) {
        return ANYTHING.matcher(text).find();
    }

    /** Whether there is anything to find. */
    public boolean asksForAnything() {
        return saysAnything(words);
    }
}
