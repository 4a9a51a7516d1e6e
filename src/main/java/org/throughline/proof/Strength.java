package org.throughline.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;

/**
 * How strong a step is.
 *
 * @param certainty how sure one can be of what the step says
 * @param direction which way it speaks; null where nothing speaks either way
 * @param parts what the certainty was made of, in the order of the rule
 */
public record Strength(Certainty certainty, Evidence.@Nullable Direction direction, List<Part> parts) {

    /** How it came about. */
    public Explanation explanation() {
        var lowering = parts.stream().filter(part -> part.lowers() > 0).toList();
        var words = lowering.isEmpty()
                ? "Nothing lowers it."
                : "Lowered by: %s".formatted(lowering.stream().map(Part::words).collect(joining(" ")));
        return new Explanation(Rule.PATHWAY_STRENGTH, words, parts);
    }
}
