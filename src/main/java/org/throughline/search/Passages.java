package org.throughline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts what a thing says into passages for the model: whole sentences up to {@value #LONGEST} words, with a short rest at
 * the end, each passage with the name of the thing before it, and where there are several, one of all of it. Between the
 * texts of a thing is a blank line. Measured on abstracts, parts and whole together find more than either does.
 */
public final class Passages {

    /** How many words of sentences a passage has at most, beside the name. */
    static final int LONGEST = 90;

    /** Fewer words than so many at the end stay with what goes before: alone they would be hardly more than the name. */
    static final int SHORTEST_END = 20;

    /** How many words of a name, with what stands beside it, a passage has at most. */
    static final int LONGEST_NAME = 60;

    /** The model takes in 512 pieces of words: what comes after so many words it cannot see. */
    static final int LONGEST_WHOLE = 512;

    /** A thing that says less than so many words of itself is told by its other names too, and what it is connected with. */
    private static final int HARDLY_ANY = 20;

    private Passages() {}

    /** The passages of a thing, at least one: that of all of it, where there are several, comes first. */
    public static List<Excerpt> of(SearchDocument document) {
        var prose = pieces(document);
        var title = title(document, prose.stream().mapToInt(Piece::words).sum());
        var parts = packed(prose).stream().map(Passages::joined).toList();
        if (parts.isEmpty()) {
            return List.of(new Excerpt("", title));
        }
        var excerpts = new ArrayList<Excerpt>();
        if (parts.size() > 1) {
            var whole = Words.of(joined(prose)).first(LONGEST_WHOLE);
            excerpts.add(new Excerpt("", sentence(title) + whole));
        }
        parts.forEach(part -> excerpts.add(new Excerpt(part, sentence(title) + part)));
        var names = names(document);
        if (!names.equals(title) && !names.equals(Words.of(document.name()).first(LONGEST_NAME))) {
            excerpts.add(new Excerpt("", names));
        }
        return List.copyOf(excerpts);
    }

    private static String title(SearchDocument document, int wordsOfProse) {
        if (wordsOfProse >= HARDLY_ANY) {
            return Words.of(document.name()).first(LONGEST_NAME);
        }
        return names(document);
    }

    private static String names(SearchDocument document) {
        var names = Stream.of(Stream.of(document.name()), document.aliases().stream(), document.related().stream())
                .flatMap(each -> each)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return Words.of(names).first(LONGEST_NAME);
    }

    private static String sentence(String title) {
        if (title.isBlank()) {
            return "";
        }
        return title.matches("(?s).*[.!?]") ? title + " " : title + ". ";
    }

    /** What the texts say, in pieces that are each no longer than a passage. */
    private static List<Piece> pieces(SearchDocument document) {
        return Stream.concat(Stream.of(document.text()), document.notes().stream())
                .flatMap(text -> Piece.of(text).stream())
                .toList();
    }

    /** As many pieces together as fit. */
    private static List<List<Piece>> packed(List<Piece> pieces) {
        var passages = new ArrayList<List<Piece>>();
        var passage = new ArrayList<Piece>();
        var words = 0;
        for (var piece : pieces) {
            if (words > 0 && words + piece.words() > LONGEST) {
                passages.add(passage);
                passage = new ArrayList<>();
                words = 0;
            }
            passage.add(piece);
            words += piece.words();
        }
        if (words >= SHORTEST_END || passages.isEmpty() && words > 0) {
            passages.add(passage);
        } else if (words > 0) {
            passages.getLast().addAll(passage);
        }
        return passages;
    }

    private static String joined(List<Piece> pieces) {
        var joined = new StringBuilder();
        for (var piece : pieces) {
            joined.append(joined.isEmpty() ? "" : piece.before()).append(piece.text());
        }
        return joined.toString();
    }

    /**
     * A sentence, or what there is of it in one passage.
     *
     * @param before what stands between it and the piece before: a blank line where it begins another text, so that a text
     *     without a full stop is not read on in the next
     * @param text the words
     * @param words how many
     */
    private record Piece(String before, String text, int words) {

        static List<Piece> of(String text) {
            var pieces = new ArrayList<Piece>();
            Sentences.of(text).stream()
                    .flatMap(sentence -> Words.of(sentence).groupsOf(LONGEST))
                    .forEach(piece -> pieces.add(new Piece(
                            pieces.isEmpty() ? "\n\n" : " ",
                            piece,
                            Words.of(piece).count())));
            return pieces;
        }
    }
}
