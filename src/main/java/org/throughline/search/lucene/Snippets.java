package org.throughline.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Hit.Fragment;
import org.throughline.search.Hit.Snippet;
import org.throughline.search.Part;

/** Marks the words of a query in what is stored of a thing. */
final class Snippets {

    private static final int MOST_SENTENCES = 2;
    private static final int MOST_OF_CONTEXT = 2;

    private final Query words;
    private final UnifiedHighlighter wholes = highlighter(WholeBreakIterator::new);
    private final UnifiedHighlighter sentences = highlighter(SentenceBreaks::new);

    /** @param words what has one of the words to be marked, in any part */
    Snippets(Query words) {
        this.words = words;
    }

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> pieces) {
        return UnifiedHighlighter.builderWithoutSearcher(Analysis.WORDS.analyzer())
                .withFieldMatcher(field -> true)
                .withBreakIterator(pieces)
                .withMaxNoHighlightPassages(0)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withFormatter(new Fragments())
                .build();
    }

    /** The names that have one of the words, the best sentences, and some of what is around the thing. */
    List<Snippet> of(Document stored) throws IOException {
        var snippets = new ArrayList<Snippet>();
        for (var name : values(stored, Fields.STORED_NAME, Fields.STORED_ALIAS)) {
            add(snippets, Part.NAME, mark(wholes, name, 1));
        }
        for (var text : values(stored, Fields.STORED_TEXT)) {
            add(snippets, Part.TEXT, mark(sentences, text, MOST_SENTENCES));
        }
        int most = snippets.size() + MOST_OF_CONTEXT;
        for (var other : values(stored, Fields.STORED_NOTE, Fields.STORED_RELATED)) {
            if (snippets.size() < most) {
                add(snippets, Part.CONTEXT, mark(sentences, other, 1));
            }
        }
        return snippets;
    }

    /** The sentence of a passage that has the weightiest words; null where none has any. */
    @Nullable
    String bestSentence(String passage) throws IOException {
        return mark(sentences, passage, 1).stream()
                .findFirst()
                .map(fragments ->
                        String.join("", fragments.stream().map(Fragment::text).toList()))
                .orElse(null);
    }

    private static List<String> values(Document stored, String... fields) {
        return Arrays.stream(fields)
                .flatMap(field -> Stream.of(stored.getValues(field)))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static void add(List<Snippet> snippets, Part part, List<List<Fragment>> found) {
        found.forEach(fragments -> snippets.add(new Snippet(part, fragments)));
    }

    @SuppressWarnings("unchecked") // what the formatter below makes
    private List<List<Fragment>> mark(UnifiedHighlighter highlighter, String text, int most) throws IOException {
        var marked = highlighter.highlightWithoutSearcher(Fields.words(Part.TEXT), words, text, most);
        return marked == null ? List.of() : (List<List<Fragment>>) marked;
    }

    /** Gives each piece of a text as its fragments. */
    private static final class Fragments extends PassageFormatter {

        @Override
        public Object format(Passage[] pieces, String text) {
            return Arrays.stream(pieces)
                    .filter(piece -> piece.getNumMatches() > 0)
                    .map(piece -> fragments(piece, text))
                    .toList();
        }

        private static List<Fragment> fragments(Passage piece, String text) {
            var fragments = new ArrayList<Fragment>();
            int at = piece.getStartOffset();
            for (int match = 0; match < piece.getNumMatches(); match++) {
                int start = Math.max(at, piece.getMatchStarts()[match]);
                int end = Math.max(start, piece.getMatchEnds()[match]);
                add(fragments, text.substring(at, start), false);
                add(fragments, text.substring(start, end), true);
                at = end;
            }
            add(
                    fragments,
                    text.substring(at, Math.max(at, piece.getEndOffset())).stripTrailing(),
                    false);
            return fragments;
        }

        private static void add(List<Fragment> fragments, String text, boolean matched) {
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, matched));
            }
        }
    }
}
