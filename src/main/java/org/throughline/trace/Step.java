package org.throughline.trace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.proof.Strength;

/**
 * One step of a chain.
 *
 * @param stage the thing or fact at this step
 * @param lag the time since the nearest earlier step of the chain that is dated; null where this step or every earlier
 *     one is undated
 * @param marks what a reader must not overlook, in the order of {@link Mark}
 * @param missing what is not recorded, each in a sentence
 * @param strength how strong it is; null for the steps that the rule does not grade
 */
public record Step(
        Stage stage,
        @Nullable StepLag lag,
        List<Mark> marks,
        List<String> missing,
        @Nullable Strength strength) {

    static Step of(
            Stage stage, @Nullable StepLag lag, Set<Gap> gaps, Viewpoint viewpoint, @Nullable Strength strength) {
        var marks = Stream.concat(stage.marks().stream(), gaps.stream().map(Gap::mark));
        var missing = Stream.concat(stage.missing().stream(), gaps.stream().map(gap -> gap.inWords(viewpoint)));
        return new Step(stage, lag, marks.sorted().toList(), missing.toList(), strength);
    }
}
