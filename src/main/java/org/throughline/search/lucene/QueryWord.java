package org.throughline.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.throughline.search.Part;
import org.throughline.search.Why.TermMatch.Kind;

/**
 * A word of a query, with what it may have been meant to be.
 *
 * @param written as it was typed
 * @param options itself first; the best of them counts
 */
record QueryWord(String written, List<Option> options) {

    static QueryWord of(Analysis.Word word) {
        return new QueryWord(word.written(), List.of(new Option(word.written(), List.of(word.term()), Kind.SAME)));
    }

    QueryWord or(List<Option> others) {
        return new QueryWord(
                written, Stream.concat(options.stream(), others.stream()).toList());
    }

    boolean isPlain() {
        return options.size() == 1;
    }

    /** What has this word in any part. */
    Query query() {
        return isPlain()
                ? options.getFirst().query()
                : new DisjunctionMaxQuery(options.stream().map(Option::query).toList(), 0);
    }

    /**
     * One way to find the word.
     *
     * @param text what is found for it
     * @param terms the terms that have to be there, all in one part
     * @param kind how it relates to the word
     */
    record Option(String text, List<String> terms, Kind kind) {

        static List<Option> of(String text, Kind kind) {
            var terms = Analysis.WORDS.words(text).stream()
                    .map(Analysis.Word::term)
                    .distinct()
                    .toList();
            return terms.isEmpty() ? List.of() : List.of(new Option(text, terms, kind));
        }

        Query query() {
            var anyPart = new BooleanQuery.Builder();
            for (var part : Part.values()) {
                anyPart.add(query(part), Occur.SHOULD);
            }
            return anyPart.build();
        }

        /** What has it in a part. A long form counts as one word, since one was asked for. */
        Query query(Part part) {
            var weight = Weights.of(part) * (kind == Kind.SAME ? 1 : Weights.TAKEN_FOR / terms.size());
            if (terms.size() == 1) {
                return new BoostQuery(term(part, terms.getFirst()), weight);
            }
            var all = new BooleanQuery.Builder();
            terms.forEach(term -> all.add(term(part, term), Occur.MUST));
            return new BoostQuery(all.build(), weight);
        }

        private static Query term(Part part, String term) {
            return new TermQuery(new Term(Fields.words(part), term));
        }
    }
}
