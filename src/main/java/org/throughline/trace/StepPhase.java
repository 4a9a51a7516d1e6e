package org.throughline.trace;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Study;

/**
 * The translation phase of a step, and why it is that one.
 *
 * @param phase the phase
 * @param recorded true where a row gives the phase; false where a rule reads it off the meaning of a status
 * @param why the recorded rationale, or the rule
 */
public record StepPhase(Study.Phase phase, boolean recorded, String why) {

    /** The phase that is recorded for a study. */
    static StepPhase of(Study study) {
        return new StepPhase(study.phase(), true, study.phaseRationale());
    }

    /**
     * The phase that an adoption's status amounts to, by the definitions of the phases: T3 is dissemination and
     * implementation in practice, T4 is scaling up to the population. Nothing reached practice where an innovation was
     * only considered or was declined.
     */
    static @Nullable StepPhase of(Adoption.Status status) {
        return switch (status) {
            case CONSIDERED, DECLINED -> null;
            case PILOTED, ADOPTED -> byRule(Study.Phase.T3, "it was put into practice, and T3 is implementation");
            case SPREAD -> byRule(Study.Phase.T3, "it was passed on to others, and T3 includes dissemination");
            case DEADOPTED -> byRule(Study.Phase.T3, "it was in practice until it was stopped");
            case NATIONAL ->
                byRule(Study.Phase.T4, "it was taken up nationally, and T4 is scaling up to the population");
        };
    }

    private static StepPhase byRule(Study.Phase phase, String why) {
        return new StepPhase(phase, false, "By rule from the status of the adoption: " + why + ".");
    }
}
