package org.throughline.proof;

import java.util.List;
import org.throughline.graph.Evidence.Direction;

/** "Chain" of the rule. */
record ReferenceChain(Certainty certainty, Direction direction, Step weakest, List<Step> steps) {

    record Step(GradedStep.Kind kind, String id, Grade grade) {}

    static ReferenceChain of(List<Step> steps) {
        var weakest = steps.getFirst();
        for (var step : steps) {
            if (step.grade().certainty().ordinal() < weakest.grade().certainty().ordinal()) {
                weakest = step;
            }
        }
        return new ReferenceChain(weakest.grade().certainty(), direction(steps), weakest, steps);
    }

    private static Direction direction(List<Step> steps) {
        if (speaks(steps, Direction.AGAINST)) {
            return Direction.AGAINST;
        }
        if (speaks(steps, Direction.NULL)) {
            return Direction.NULL;
        }
        if (speaks(steps, Direction.NO_RESULT)) {
            return Direction.NO_RESULT;
        }
        return speaks(steps, Direction.MIXED) ? Direction.MIXED : Direction.SUPPORTS;
    }

    private static boolean speaks(List<Step> steps, Direction direction) {
        return steps.stream().anyMatch(step -> step.grade().direction() == direction);
    }
}
