package org.throughline.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Flow;
import org.throughline.flow.StudyNode;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Study;

/** Whether the result of a study holds for the innovation: "Evidence" in the rule. */
final class EvidenceRule {

    private final Viewpoint viewpoint;
    private final List<Id> conditions;
    private final Set<Id> related = new HashSet<>();

    EvidenceRule(Flow flow, Viewpoint viewpoint, Dossier dossier) {
        this.viewpoint = viewpoint;
        conditions = dossier.conditions();
        for (var condition : conditions) {
            related.addAll(flow.broader(condition));
            related.addAll(flow.narrower(condition));
        }
    }

    void grade(EvidenceEdge evidence, Tally tally) {
        var study = evidence.study();
        var design = start(study.design());
        tally.startsAt(design);
        tally.says(
                Part.Name.DESIGN,
                List.of(study.id()),
                () -> "%s%s starts %s."
                        .formatted(
                                Names.capitalised(Names.of(study.design())), caveat(study.design()), design.words()));
        purpose(evidence, tally);
        population(study, tally);
        basis(evidence, tally);
        date(study, tally);
        if (!evidence.hasResult()) {
            tally.lowers(
                    Certainty.HIGH.ordinal(),
                    Part.Name.RESULT,
                    List.of(evidence.id()),
                    () -> "No result of it is recorded: it counts for nothing.");
        }
        var retracted = viewpoint.past(study.retracted());
        if (retracted != null) {
            tally.lowers(
                    Certainty.HIGH.ordinal(),
                    Part.Name.RETRACTION,
                    List.of(study.id()),
                    () -> "The study was retracted %s: it counts for nothing.".formatted(retracted.when()));
        }
    }

    boolean isRetracted(StudyNode study) {
        return viewpoint.past(study.retracted()) != null;
    }

    private static Certainty start(Study.Design design) {
        return switch (design) {
            case RCT, CLUSTER_RCT, STEPPED_WEDGE -> Certainty.HIGH;
            case SYSTEMATIC_REVIEW, DIAGNOSTIC_ACCURACY -> Certainty.MODERATE;
            case COHORT, INTERRUPTED_TIME_SERIES -> Certainty.LOW;
            case BEFORE_AFTER, MIXED_METHODS, MODELLING, ECONOMIC_EVALUATION, QUALITATIVE, CASE_STUDY, OTHER ->
                Certainty.VERY_LOW;
        };
    }

    /** Why what a design shows starts lower than one might think. */
    private static String caveat(Study.Design design) {
        return switch (design) {
            case SYSTEMATIC_REVIEW ->
                ", which is as good as the studies that it brings together, and those are not recorded,";
            case DIAGNOSTIC_ACCURACY -> ", which stands in for what becomes of patients,";
            case BEFORE_AFTER -> ", with nothing beside it,";
            case RCT,
                    CLUSTER_RCT,
                    STEPPED_WEDGE,
                    COHORT,
                    INTERRUPTED_TIME_SERIES,
                    MIXED_METHODS,
                    MODELLING,
                    ECONOMIC_EVALUATION,
                    QUALITATIVE,
                    CASE_STUDY,
                    OTHER -> "";
        };
    }

    private static void purpose(EvidenceEdge evidence, Tally tally) {
        tally.lowersIf(
                evidence.role() == Evidence.Role.ORIGINATES,
                Part.Name.PURPOSE,
                List.of(evidence.id()),
                () -> switch (evidence.role()) {
                    case ORIGINATES ->
                        "The study gave rise to the innovation: what it tried came before the innovation itself.";
                    case TRIALS -> "The study tried the effect of the innovation.";
                    case EVALUATES_IMPLEMENTATION -> "The study evaluated putting the innovation into practice.";
                    case EVALUATES_COST ->
                        "The study evaluated the cost of the innovation: it is no evidence that it works.";
                    case SYNTHESISES -> "The study brings together studies of the innovation.";
                });
    }

    private void population(StudyNode study, Tally tally) {
        if (study.conditions().isEmpty() || conditions.isEmpty()) {
            tally.says(
                    Part.Name.POPULATION,
                    List.of(study.id()),
                    () -> "Whom %s is about is not recorded."
                            .formatted(study.conditions().isEmpty() ? "the study" : "the innovation"));
            return;
        }
        var shared = study.conditions().stream().filter(related::contains).toList();
        tally.lowersIf(
                shared.isEmpty(),
                Part.Name.POPULATION,
                shared.isEmpty() ? study.conditions() : shared,
                () -> shared.isEmpty()
                        ? "None of the study's conditions is one of the innovation's, or broader or narrower than one."
                        : "The study is about a condition of the innovation, or one broader or narrower.");
    }

    private static void basis(EvidenceEdge evidence, Tally tally) {
        var fact = evidence.provenance().basis();
        var study = evidence.study().basis();
        var isRead = fact == Basis.READ && study == Basis.READ;
        tally.lowersIf(
                !isRead,
                Part.Name.BASIS,
                fact == Basis.READ ? List.of(evidence.study().id()) : List.of(evidence.id()),
                () -> isRead ? "The sources were read." : Names.unread(fact == Basis.READ ? study : fact));
    }

    private static void date(StudyNode study, Tally tally) {
        tally.says(
                Part.Name.DATE,
                List.of(study.id()),
                () -> study.published() == null
                        ? "When the study was published is not recorded."
                        : "The study was published %s."
                                .formatted(study.published().when()));
    }
}
