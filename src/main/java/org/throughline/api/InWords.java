package org.throughline.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Thing;
import org.throughline.search.Part;
import org.throughline.search.Why;
import org.throughline.search.Why.Exact;
import org.throughline.search.Why.TermMatch;

/** Tells in plain English how something was found, by rule, out of the same figures that stand beside it. */
final class InWords {

    /** How many words or things are named; the others are counted. */
    private static final int NAMED = 5;

    private InWords() {}

    /**
     * What brought a thing among the results.
     *
     * @param through the thing that it was found through; null for none, or where that is no longer there
     */
    static String why(Why why, @Nullable Thing through) {
        var sentences = new ArrayList<@Nullable String>();
        sentences.add(exact(why.exact()));
        sentences.add(legs(why));
        sentences.add(
                through == null ? null : "It is connected with %s, which was found too.".formatted(through.name()));
        sentences.add(why.isSource() ? "It is a source, and comes after what it speaks of." : null);
        if (why.words() != null) {
            why.terms().stream().map(InWords::taken).distinct().forEach(sentences::add);
        }
        return sentences.stream().filter(Objects::nonNull).collect(joining(" "));
    }

    /** What makes a thing like another. */
    static String similar(SimilarNode similar) {
        var shared = similar.shared().stream().map(Thing::name).toList();
        var meaning =
                similar.meaning() == null ? null : ordinal(similar.meaning().rank()) + " by meaning";
        var connections = similar.neighbourhood() == null
                ? null
                : "%s by connections: both with %s"
                        .formatted(ordinal(similar.neighbourhood().rank()), some(shared, similar.sharedCount()));
        return sentence(meaning, connections);
    }

    private static @Nullable String exact(@Nullable Exact exact) {
        return switch (exact) {
            case null -> null;
            case NAME -> "Its name is just what was asked for.";
            case IDENTIFIER -> "One of its identifiers is just what was asked for.";
            case ALIAS -> "Another of its names is just what was asked for.";
            case SHORT_NAME -> "It is called so, but for its legal form.";
        };
    }

    private static @Nullable String legs(Why why) {
        if (why.words() == null && why.meaning() == null) {
            return null;
        }
        var words = why.words() == null
                ? null
                : "%s by words: %s".formatted(ordinal(why.words().rank()), places(why.terms()));
        var meaning = why.meaning() == null ? null : ordinal(why.meaning().rank()) + " by meaning";
        return sentence(words, meaning);
    }

    private static String sentence(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(joining("; ", "", "."));
    }

    /** Such as: "stroke" in its names and its text. */
    private static String places(List<TermMatch> terms) {
        var parts = new LinkedHashMap<String, TreeSet<Part>>();
        terms.forEach(term ->
                parts.computeIfAbsent(term.foundAs(), none -> new TreeSet<>()).add(term.part()));
        var places = parts.entrySet().stream()
                .map(found -> "\"%s\" in %s".formatted(found.getKey(), parts(found.getValue())))
                .toList();
        return joined(places, places.size(), ", ");
    }

    private static String parts(TreeSet<Part> parts) {
        var words = parts.stream().map(InWords::part).toList();
        return some(words, words.size());
    }

    private static String part(Part part) {
        return switch (part) {
            case NAME -> "its names";
            case TEXT -> "its text";
            case CONTEXT -> "its connections";
        };
    }

    private static @Nullable String taken(TermMatch term) {
        return switch (term.kind()) {
            case SAME -> null;
            case READING -> "%s was read as %s.".formatted(term.word(), term.foundAs());
            case SIMILAR -> "\"%s\" was taken for \"%s\".".formatted(term.word(), term.foundAs());
        };
    }

    /** Such as: a, b and c. */
    private static String some(List<String> all, int count) {
        return joined(all, count, " and ");
    }

    /** The first of them, with how many there are beside, such as: a, b, 3 more. */
    private static String joined(List<String> all, int count, String last) {
        var named = all.stream().limit(NAMED).collect(toCollection(ArrayList::new));
        if (count > named.size()) {
            named.add("%,d more".formatted(count - named.size()));
        }
        var end = named.removeLast();
        return named.isEmpty() ? end : String.join(", ", named) + last + end;
    }

    private static String ordinal(int number) {
        var isTeen = number / 10 % 10 == 1;
        var ending = switch (isTeen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return "%,d%s".formatted(number, ending);
    }
}
