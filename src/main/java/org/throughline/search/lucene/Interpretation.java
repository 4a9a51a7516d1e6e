package org.throughline.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Part;
import org.throughline.search.QueryText;
import org.throughline.search.Reading;

/**
 * What a query is taken to mean.
 *
 * @param text what was typed, taken apart
 * @param words its words, each once
 * @param readings what its abbreviations can stand for
 * @param corrections likelier words for those that nothing has, by the word as typed
 */
record Interpretation(QueryText text, List<QueryWord> words, List<Reading> readings, Map<String, String> corrections) {

    static final Query NO_WORDS = new MatchNoDocsQuery("no words");

    /** What has at least one of the words. */
    Query anyWord() {
        if (words.isEmpty()) {
            return NO_WORDS;
        }
        var any = new BooleanQuery.Builder();
        for (var word : words) {
            if (word.isPlain()) {
                // Flat, so that Lucene can pass over what cannot be among the best.
                for (var part : Part.values()) {
                    any.add(word.options().getFirst().query(part), Occur.SHOULD);
                }
            } else {
                any.add(word.query(), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /**
     * Adds what has to be there and what must not be, whichever way a thing is found. Phrases of stop words alone restrict
     * nothing: no thing is known by them.
     */
    void restrict(BooleanQuery.Builder query) {
        text.phrases().forEach(phrase -> add(query, phrase, Occur.FILTER));
        text.excluded().forEach(phrase -> add(query, phrase, Occur.MUST_NOT));
    }

    private static void add(BooleanQuery.Builder query, String phrase, Occur occur) {
        var found = anywhere(phrase);
        if (!found.clauses().isEmpty()) {
            query.add(found, occur);
        }
    }

    private static BooleanQuery anywhere(String phrase) {
        var builder = new QueryBuilder(Analysis.WORDS.analyzer());
        var anyPart = new BooleanQuery.Builder();
        for (var part : Part.values()) {
            var found = builder.createPhraseQuery(Fields.words(part), phrase);
            if (found != null) {
                anyPart.add(found, Occur.SHOULD);
            }
        }
        return anyPart.build();
    }

    /** The words with likelier ones in place of those that nothing has; null where there are none. */
    @Nullable
    String corrected() {
        return correctedQuery(text.words());
    }

    /** A query with likelier words in place of those that nothing has; null where there are none. */
    @Nullable
    String correctedQuery(String typed) {
        if (corrections.isEmpty()) {
            return null;
        }
        var corrected = typed;
        for (var correction : corrections.entrySet()) {
            var word =
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(correction.getKey()) + "(?![\\p{L}\\p{N}])");
            corrected = word.matcher(corrected).replaceAll(Matcher.quoteReplacement(correction.getValue()));
        }
        return corrected;
    }
}
