package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;
import org.throughline.graph.Study;

/**
 * What a study shows about the innovation.
 *
 * @param id the fact
 * @param study the study
 * @param role what the study did for the innovation
 * @param direction which way it points
 * @param provenance who says so, and how it stands
 */
public record EvidenceEdge(
        Id id, StudyNode study, Evidence.Role role, Evidence.Direction direction, Provenance provenance)
        implements FlowFact {

    /** Whether it comes from a randomised trial. */
    public boolean isRandomised() {
        return switch (study.design()) {
            case RCT, CLUSTER_RCT, STEPPED_WEDGE -> true;
            case COHORT,
                    BEFORE_AFTER,
                    INTERRUPTED_TIME_SERIES,
                    SYSTEMATIC_REVIEW,
                    ECONOMIC_EVALUATION,
                    MODELLING,
                    QUALITATIVE,
                    MIXED_METHODS,
                    DIAGNOSTIC_ACCURACY,
                    CASE_STUDY,
                    OTHER -> false;
        };
    }

    /** Whether the study found anything, for or against. */
    public boolean hasResult() {
        return direction != Evidence.Direction.NO_RESULT;
    }

    /** Whether it brings several studies together. */
    public boolean isSynthesis() {
        return role == Evidence.Role.SYNTHESISES || study.design() == Study.Design.SYSTEMATIC_REVIEW;
    }

    @Override
    public List<Id> about() {
        return List.of(study.id());
    }
}
