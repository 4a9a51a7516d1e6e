package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence.Direction;

/**
 * How strong a chain is: as strong as its weakest step.
 *
 * @param certainty the least of its steps'
 * @param direction which way it speaks by the rule; null where there is no body of evidence and nothing speaks against it
 * @param weakest the first of the steps with that certainty
 * @param steps all graded steps, in the order in which evidence flows
 */
public record ChainStrength(
        Certainty certainty, @Nullable Direction direction, GradedStep weakest, List<GradedStep> steps) {

    static ChainStrength of(List<GradedStep> steps) {
        var weakest = steps.stream()
                .min(comparing(step -> step.strength().certainty()))
                .orElseThrow();
        return new ChainStrength(weakest.strength().certainty(), direction(steps), weakest, List.copyOf(steps));
    }

    /** How it came about. */
    public Explanation explanation() {
        return new Explanation(
                Rule.PATHWAY_STRENGTH,
                "A chain is as strong as its weakest step, here %s.".formatted(Names.of(weakest.kind())),
                weakest.strength().parts());
    }

    private static @Nullable Direction direction(List<GradedStep> steps) {
        var directions = steps.stream().map(step -> step.strength().direction()).toList();
        if (directions.contains(Direction.AGAINST)) {
            return Direction.AGAINST;
        }
        if (directions.contains(Direction.NULL)) {
            return Direction.NULL;
        }
        if (directions.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return directions.contains(Direction.MIXED) ? Direction.MIXED : Direction.SUPPORTS;
    }
}
