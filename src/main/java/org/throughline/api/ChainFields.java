package org.throughline.api;

import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Source;
import org.throughline.graph.Thing;
import org.throughline.trace.AdopterStage;
import org.throughline.trace.AdoptionStage;
import org.throughline.trace.CurriculumStage;
import org.throughline.trace.EvidenceStage;
import org.throughline.trace.InnovationStage;
import org.throughline.trace.ResearchStage;
import org.throughline.trace.Role;
import org.throughline.trace.Stage;
import org.throughline.trace.Step;
import org.throughline.trace.StepPhase;
import org.throughline.trace.TeachingStage;

/** The fields of a chain's steps that are read off what stands at the step. */
@Component
class ChainFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        new TypeFields<Step>(wiring, "ChainStep")
                .value("role", Role.class, step -> step.stage().role())
                .value("node", Object.class, step -> node(step.stage()))
                .list("via", Thing.class, (step, environment) -> via(step.stage()))
                .list("present", Thing.class, (step, environment) -> present(step.stage()))
                .value("direction", Evidence.Direction.class, step -> direction(step.stage()))
                .value("phase", StepPhase.class, step -> step.stage().phase())
                .value("date", PartialDate.class, step -> date(step.stage()))
                .value("period", Period.class, step -> step.stage().period())
                .value("basis", Basis.class, step -> step.stage().basis())
                .many("sources", Source.class, step -> step.stage().sources());
    }

    private static Object node(Stage stage) {
        return switch (stage) {
            case ResearchStage research -> research.study();
            case EvidenceStage evidence -> evidence.evidence();
            case InnovationStage innovation -> innovation.innovation();
            case AdoptionStage adoption -> adoption.adoption();
            case AdopterStage adopter -> adopter.adopter();
            case TeachingStage teaching -> teaching.teaching();
            case CurriculumStage curriculum -> curriculum.curriculum();
        };
    }

    private static List<Thing> via(Stage stage) {
        return stage instanceof AdoptionStage adoption ? adoption.via() : List.of();
    }

    private static List<Thing> present(Stage stage) {
        return stage instanceof AdopterStage adopter ? adopter.present() : List.of();
    }

    private static Evidence.@Nullable Direction direction(Stage stage) {
        return stage instanceof EvidenceStage evidence ? evidence.evidence().direction() : null;
    }

    private static @Nullable PartialDate date(Stage stage) {
        var milestone = stage.milestone();
        return milestone == null ? null : milestone.date();
    }
}
