package org.throughline.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.throughline.graph.Evidence;

/**
 * How strong a step is.
 *
 * @param certainty how sure one can be of what the step says
 * @param direction which way it speaks
 * @param parts what the certainty was made of, in the order of the rule
 */
public record Strength(Certainty certainty, Evidence.Direction direction, List<Part> parts) {

    /** How it came about: from where it starts, and what lowers it. */
    public Explanation explanation() {
        var told = IntStream.range(0, parts.size())
                .filter(i -> i == 0 || parts.get(i).lowers() > 0)
                .mapToObj(i -> parts.get(i).words());
        var words = told.collect(joining(" "));
        return new Explanation(Rule.PATHWAY_STRENGTH, words, parts);
    }
}
