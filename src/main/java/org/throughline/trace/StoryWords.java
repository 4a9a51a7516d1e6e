package org.throughline.trace;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.PartialDate;
import org.throughline.proof.Contrary;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Names;

/** The words that stories are told in. */
final class StoryWords {

    private StoryWords() {}

    /** What a study did for an innovation. */
    static String of(Evidence.Role role, String innovation) {
        return switch (role) {
            case ORIGINATES -> "gave rise to " + innovation;
            case TRIALS -> "tried " + innovation;
            case EVALUATES_IMPLEMENTATION -> "evaluated putting %s into practice".formatted(innovation);
            case EVALUATES_COST -> "evaluated the cost of " + innovation;
            case SYNTHESISES -> "brought together studies of " + innovation;
        };
    }

    /** What a step says that does not speak for its innovation. */
    static String of(GradedStep step) {
        var direction = step.strength().direction();
        return switch (step.kind()) {
            case EVIDENCE -> "the study " + Names.of(direction);
            case INNOVATION -> "the evidence as a whole " + Names.verdict(direction);
            case ADOPTION ->
                direction == Evidence.Direction.AGAINST
                        ? "the adopter decided against it or stopped it"
                        : "no decision of the adopter is recorded";
            case TEACHING -> throw new IllegalArgumentException(step.id() + " speaks for what it teaches");
        };
    }

    /** What an adopter did, and when. */
    static String of(AdoptionStage stage) {
        var adoption = stage.adoption();
        var ended = stage.state().ended();
        var status = stage.state().status();
        var did = Names.did(status);
        var in = Names.when(" ", adoption.date());
        return switch (status) {
            case CONSIDERED -> "%s%s; no decision is recorded".formatted(did, in);
            case DECLINED -> did + in;
            case PILOTED, SPREAD -> did + date(" from ", adoption.date()) + date(" to ", ended);
            case ADOPTED, NATIONAL -> did + in + date(" and had it until ", ended);
            case DEADOPTED -> stopped(adoption);
        };
    }

    private static String stopped(Adoption adoption) {
        var begun = adoption.until() == null ? null : adoption.date();
        return (begun == null ? "" : "had it from %s and ".formatted(begun.words()))
                + Names.did(Adoption.Status.DEADOPTED)
                + Names.when(" ", adoption.stopped());
    }

    /** So many facts that do not speak for an innovation. */
    static String of(Contrary.Kind kind, long count) {
        var isOne = count == 1;
        return switch (kind) {
            case AGAINST -> isOne ? "1 result against it" : count + " results against it";
            case NULL_RESULT -> isOne ? "1 that found no effect" : count + " that found no effect";
            case MIXED_RESULT -> isOne ? "1 that points both ways" : count + " that point both ways";
            case RETRACTED -> isOne ? "1 of a retracted study" : count + " of retracted studies";
            case STOPPED -> isOne ? "1 stop" : count + " stops";
            case DECLINED -> isOne ? "1 decision against it" : count + " decisions against it";
        };
    }

    private static String date(String before, @Nullable PartialDate date) {
        return date == null ? "" : before + date.words();
    }
}
