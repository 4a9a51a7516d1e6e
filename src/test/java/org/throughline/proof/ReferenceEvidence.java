package org.throughline.proof;

import static org.throughline.proof.Certainty.HIGH;
import static org.throughline.proof.Certainty.LOW;
import static org.throughline.proof.Certainty.MODERATE;
import static org.throughline.proof.Certainty.VERY_LOW;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.Study.Design;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Study;

/** "Evidence" of the rule, for one viewpoint. */
record ReferenceEvidence(CaseRows rows, ReferenceScope scope) {

    Grade grade(Evidence evidence) {
        var study = rows.study(evidence.study());
        var lowers = new HashMap<Part.Name, Integer>();
        if (evidence.role() == Role.ORIGINATES) {
            lowers.put(Part.Name.PURPOSE, 1);
        }
        if (isOfOthers(
                study.conditions(), rows.innovation(evidence.innovation()).conditions())) {
            lowers.put(Part.Name.POPULATION, 1);
        }
        if (evidence.stand().basis() != Basis.READ || study.basis() != Basis.READ) {
            lowers.put(Part.Name.BASIS, 1);
        }
        if (evidence.direction() == Direction.NO_RESULT) {
            lowers.put(Part.Name.RESULT, 3);
        }
        if (isRetracted(study)) {
            lowers.put(Part.Name.RETRACTION, 3);
        }
        var certainty = ReferenceProof.lowered(start(study.design()), lowers);
        return new Grade(certainty, evidence.direction(), lowers);
    }

    boolean isRetracted(Study study) {
        return scope.hadEnded(study.retracted());
    }

    static Certainty start(Design design) {
        return switch (design) {
            case RCT, CLUSTER_RCT, STEPPED_WEDGE -> HIGH;
            case SYSTEMATIC_REVIEW, DIAGNOSTIC_ACCURACY -> MODERATE;
            case COHORT, INTERRUPTED_TIME_SERIES -> LOW;
            case BEFORE_AFTER, MIXED_METHODS, MODELLING, ECONOMIC_EVALUATION, QUALITATIVE, CASE_STUDY, OTHER ->
                VERY_LOW;
        };
    }

    private boolean isOfOthers(List<String> some, List<String> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream()
                        .noneMatch(
                                one -> others.stream().anyMatch(other -> isKindOf(one, other) || isKindOf(other, one)));
    }

    private boolean isKindOf(String condition, String broader) {
        var reached = new HashSet<>(Set.of(condition));
        while (reached.addAll(rows.conditions().stream()
                .filter(row -> reached.contains(row.condition()))
                .map(CaseRows.Broader::broader)
                .toList())) {}
        return reached.contains(broader);
    }
}
