package org.throughline.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Page;

/**
 * A page of what was found.
 *
 * @param hits the page, with the total of all results
 * @param readings what abbreviations in the query can stand for
 * @param didYouMean the query with likelier words in place of those that nothing has; null where there is none
 * @param state how far the index had followed the graph when the first page was asked for
 * @param counts all results counted by each of the facets asked for
 * @param took how long each stage of the work took
 */
public record SearchPage(
        Page<Hit> hits,
        List<Reading> readings,
        @Nullable String didYouMean,
        IndexState state,
        List<FacetCounts> counts,
        Map<Stage, Duration> took) {

    /** What the work on a query consists of. */
    public enum Stage {
        /** Working out the vector of the query. */
        EMBEDDING,
        /** Finding and scoring by words. */
        WORDS,
        /** Finding and scoring by vectors. */
        MEANING,
        /** Putting both together. */
        FUSION,
        /** Counting all results, by facets where asked for. */
        COUNTING,
        /** Fetching the texts of the page and marking what matched. */
        FETCHING,
        /** Finding the sentences nearest in meaning, where asked for. */
        SENTENCES
    }

    /**
     * How many results have which value of a facet.
     *
     * @param facet the facet
     * @param values the commonest values, by count and then by value
     * @param more how many further values there are
     */
    public record FacetCounts(Facet facet, List<FacetCount> values, int more) {}

    /**
     * How many results have a value.
     *
     * @param value the value
     * @param count how many
     */
    public record FacetCount(String value, int count) {}

    /** The same, where meaning had no part for want of a model. */
    SearchPage withoutMeaning() {
        var nothing = new IndexState(state.indexedRevision(), state.things(), state.things());
        return new SearchPage(hits, readings, didYouMean, nothing, counts, took);
    }

    SearchPage with(Page<Hit> others) {
        return new SearchPage(others, readings, didYouMean, state, counts, took);
    }

    SearchPage taking(Map<Stage, Duration> times) {
        return new SearchPage(hits, readings, didYouMean, state, counts, times);
    }
}
