package org.throughline.search.lucene;

import static java.util.Comparator.comparingDouble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.throughline.search.Part;
import org.throughline.search.Why.TermMatch;

/** Tells which words were found where, and what each of them adds to the score by words. */
final class Explainer {

    private final IndexSearcher searcher;
    private final Interpretation interpretation;

    Explainer(IndexSearcher searcher, Interpretation interpretation) {
        this.searcher = searcher;
        this.interpretation = interpretation;
    }

    /**
     * The matches of each document.
     *
     * @param documents in ascending order
     * @return by document, the weightiest match first; the scores of one document add up to its score by words
     */
    Map<Integer, List<TermMatch>> matches(List<Integer> documents) throws IOException {
        var matches = new HashMap<Integer, List<TermMatch>>();
        for (var word : interpretation.words()) {
            best(word, documents)
                    .forEach((document, found) -> matches.computeIfAbsent(document, none -> new ArrayList<>())
                            .addAll(found));
        }
        matches.values().forEach(found -> found.sort(comparingDouble(match -> -match.score())));
        return matches;
    }

    /** By document, the matches of the option of the word that counts there. */
    private Map<Integer, List<TermMatch>> best(QueryWord word, List<Integer> documents) throws IOException {
        var best = new HashMap<Integer, List<TermMatch>>();
        for (var option : word.options()) {
            for (var found : found(word, option, documents).entrySet()) {
                best.merge(found.getKey(), found.getValue(), (one, other) -> sum(other) > sum(one) ? other : one);
            }
        }
        return best;
    }

    private Map<Integer, List<TermMatch>> found(QueryWord word, QueryWord.Option option, List<Integer> documents)
            throws IOException {
        var found = new HashMap<Integer, List<TermMatch>>();
        for (var part : Part.values()) {
            new DocumentScores(searcher, option.query(part))
                    .scores(documents)
                    .forEach((document, score) -> found.computeIfAbsent(document, none -> new ArrayList<>())
                            .add(new TermMatch(word.written(), option.text(), option.kind(), part, score)));
        }
        return found;
    }

    private static double sum(List<TermMatch> matches) {
        return matches.stream().mapToDouble(TermMatch::score).sum();
    }
}
