package org.throughline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * What brought a thing among the results.
 *
 * @param exact as what the whole query is the thing's own; null where it is not
 * @param isSource whether it was put lower as a source, since what it says of others is found as well
 * @param standing what the score of the hit has beside the shares of words, meaning and connections: for an exact match
 *     300, 200, 100 or 50 by what it is, and 40 for a source's, −1 for any other source, and what it costs to have none of
 *     the words, or to be far in meaning
 * @param words how it stands by its words; null where no word was found or words had no part
 * @param meaning how it stands by its meaning; null where that had no part or is not known yet
 * @param through what it is connected with that was found too and made its score higher; null for nothing
 * @param terms which words were found where, the weightiest first; empty where words had no part
 */
public record Why(
        @Nullable Exact exact,
        boolean isSource,
        double standing,
        @Nullable Leg words,
        @Nullable Leg meaning,
        @Nullable Through through,
        List<TermMatch> terms) {

    /** As what a whole query can be a thing's own. */
    public enum Exact {
        /** It is its name. */
        NAME,
        /** It is an identifier that a register gives it. */
        IDENTIFIER,
        /** It is another name, a former name, an abbreviation or a synonym. */
        ALIAS,
        /** It is a name or another name without its {@link LegalForm}. */
        SHORT_NAME
    }

    /**
     * How a thing stands by one way of finding.
     *
     * @param rank its place, from 1, among what was compared
     * @param score the score by which it has that place: BM25 for words, cosine for meaning
     * @param share what that adds to the score of the hit
     */
    public record Leg(int rank, double score, double share) {}

    /**
     * Something found that a thing is connected with.
     *
     * @param thing what it is
     * @param share what that adds to the score of the hit
     */
    public record Through(Id thing, double share) {}

    /**
     * A word of the query that was found.
     *
     * @param word as it was asked for
     * @param foundAs what was found for it: itself, the long form of an abbreviation, or another spelling
     * @param kind how the one relates to the other
     * @param part where
     * @param score what it adds to the words' score
     */
    public record TermMatch(String word, String foundAs, Kind kind, Part part, double score) {

        /** How what was found relates to what was asked for. */
        public enum Kind {
            /** The same word, whatever its ending or its British or American spelling. */
            SAME,
            /** What an abbreviation stands for, as things in the graph are called. */
            READING,
            /** A word that is nearly the same, because nothing has the word that was asked for. */
            SIMILAR
        }
    }
}
