package org.throughline.proof;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Evidence.Direction;

/**
 * How strong a chain is: as strong as its weakest step.
 *
 * @param certainty the least of its steps'
 * @param direction which way it speaks by the rule
 * @param weakest the first of the steps with that certainty
 * @param steps all graded steps, in the order in which evidence flows
 */
public record ChainStrength(Certainty certainty, Direction direction, GradedStep weakest, List<GradedStep> steps) {

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

    private static Direction direction(List<GradedStep> steps) {
        var directions = steps.stream().map(step -> step.strength().direction()).toList();
        return Stream.of(Direction.AGAINST, Direction.NULL, Direction.NO_RESULT, Direction.MIXED)
                .filter(directions::contains)
                .findFirst()
                .orElse(Direction.SUPPORTS);
    }
}
