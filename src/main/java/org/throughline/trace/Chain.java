package org.throughline.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Proof;
import org.throughline.proof.Strength;

/**
 * A chain from research to practice or teaching, or as much of one as is recorded.
 *
 * @param steps its steps in the order in which evidence flows; at least one
 * @param strength how strong it is; null where it has no innovation
 * @param proof all that the rule says of its innovation; null where it has none
 */
public record Chain(
        List<Step> steps,
        @Nullable ChainStrength strength,
        @Nullable Proof proof) {

    /** A traced chain: what it lacks where it ends is what there was none of to follow. */
    static Chain of(List<Stage> stages, TracedPath path, TraceDirection direction, Viewpoint viewpoint) {
        var boundary = direction == TraceDirection.FORWARD ? stages.getLast() : stages.getFirst();
        return of(stages, path, boundary, gaps(boundary, direction), viewpoint);
    }

    /**
     * A chain of which it is known what it lacks.
     *
     * @param boundary the stage that lacks it
     */
    static Chain of(List<Stage> stages, TracedPath path, Stage boundary, Set<Gap> gaps, Viewpoint viewpoint) {
        var steps = new ArrayList<Step>();
        Milestone previous = null;
        for (Stage stage : stages) {
            var milestone = stage.milestone();
            var lag = previous == null || milestone == null ? null : new StepLag(previous, milestone);
            var strength = strength(stage.id(), path.strength());
            steps.add(Step.of(stage, lag, stage == boundary ? gaps : Set.of(), viewpoint, strength));
            previous = milestone == null ? previous : milestone;
        }
        return new Chain(List.copyOf(steps), path.strength(), path.proof());
    }

    private static @Nullable Strength strength(Id id, @Nullable ChainStrength strength) {
        return strength == null
                ? null
                : strength.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .map(GradedStep::strength)
                        .findFirst()
                        .orElse(null);
    }

    /** The time from the first dated step to the last; null where fewer than two steps are dated. */
    public @Nullable StepLag lag() {
        var dated = steps.stream()
                .map(step -> step.stage().milestone())
                .filter(Objects::nonNull)
                .toList();
        return dated.size() < 2 ? null : new StepLag(dated.getFirst(), dated.getLast());
    }

    /** The chain in plain English, made by rule: the same chain in the same words. */
    public List<Sentence> story() {
        return Story.of(this);
    }

    /** What is not recorded where the chain can be followed no further. */
    private static Set<Gap> gaps(Stage boundary, TraceDirection direction) {
        return switch (boundary) {
            case ResearchStage _ -> direction == TraceDirection.FORWARD ? EnumSet.of(Gap.EVIDENCE) : Set.of();
            case InnovationStage _ ->
                direction == TraceDirection.FORWARD ? EnumSet.of(Gap.ADOPTION, Gap.TEACHING) : EnumSet.of(Gap.EVIDENCE);
            case AdopterStage _ -> direction == TraceDirection.FORWARD ? Set.of() : EnumSet.of(Gap.ADOPTION);
            case CurriculumStage _ -> direction == TraceDirection.FORWARD ? Set.of() : EnumSet.of(Gap.TEACHING);
            case EvidenceStage _, AdoptionStage _, TeachingStage _ -> Set.of();
        };
    }
}
