package org.throughline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * A thing that was found.
 *
 * @param id the thing
 * @param rank its place among the results, from 1
 * @param score what it was ranked by, to be compared only within one answer
 * @param snippets where the words were found, the best first; empty where it was found by its meaning alone
 * @param passage of what it says, the passage that is nearest to the query in meaning; null where meaning had no part, or
 *     it says nothing
 * @param why what brought it here
 */
public record Hit(
        Id id,
        int rank,
        double score,
        List<Snippet> snippets,
        @Nullable NearPassage passage,
        Why why) {

    /** The same with another passage. */
    Hit with(NearPassage other) {
        return new Hit(id, rank, score, snippets, other, why);
    }

    /**
     * A piece of what is indexed of a thing.
     *
     * @param part which part it was taken from
     * @param fragments the piece in order, matched and unmatched
     */
    public record Snippet(Part part, List<Fragment> fragments) {}

    /**
     * A run of characters.
     *
     * @param text the characters
     * @param matched whether they are a word that was looked for, or one that was taken for it
     */
    public record Fragment(String text, boolean matched) {}

    /**
     * A passage that is near in meaning.
     *
     * @param text the passage as it stands in the text
     * @param sentence the sentence of it that shares the weightiest words with the query; where none shares any, the
     *     nearest in meaning if that was asked for, or null
     * @param similarity the cosine of the angle between the query and the passage, 1 for the same meaning
     */
    public record NearPassage(String text, @Nullable String sentence, double similarity) {}
}
