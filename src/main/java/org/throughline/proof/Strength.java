package org.throughline.proof;

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
public record Strength(Certainty certainty, Evidence.@Nullable Direction direction, List<Part> parts) {}
