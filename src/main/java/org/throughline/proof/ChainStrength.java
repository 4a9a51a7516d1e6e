package org.throughline.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence;

/**
 * How strong a chain is: as strong as its weakest step.
 *
 * @param certainty the least of its steps'
 * @param direction which way it speaks by the rule; null where there is no body of evidence and nothing speaks against it
 * @param weakest the first of the steps with that certainty
 * @param steps all graded steps, in the order in which evidence flows
 */
public record ChainStrength(
        Certainty certainty, Evidence.@Nullable Direction direction, GradedStep weakest, List<GradedStep> steps) {}
