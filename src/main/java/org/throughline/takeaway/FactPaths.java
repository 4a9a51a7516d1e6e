package org.throughline.takeaway;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Claim;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Link;
import org.throughline.graph.Membership;
import org.throughline.graph.Network;
import org.throughline.graph.Organisation;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.graph.Thing;
import org.throughline.trace.AdopterStage;
import org.throughline.trace.AdoptionStage;
import org.throughline.trace.CurriculumStage;
import org.throughline.trace.EvidenceStage;
import org.throughline.trace.InnovationStage;
import org.throughline.trace.ResearchStage;
import org.throughline.trace.Stage;
import org.throughline.trace.TeachingStage;

/**
 * The part of a chain that leads through one fact.
 *
 * @param shelf where the fact and what it connects are
 * @param asOf what had become of them
 */
record FactPaths(Shelf shelf, AsOf asOf) {

    /** From a study or an innovation to where the fact leads; empty for what is no step of a chain, or is gone. */
    List<Stage> of(Id id) {
        return switch (shelf.facts().get(id)) {
            case null -> List.of();
            case Evidence evidence ->
                path(research(evidence.study()), new EvidenceStage(evidence), innovation(evidence.innovation()));
            case Adoption adoption ->
                path(
                        innovation(adoption.innovation()),
                        new AdoptionStage(adoption, List.of(), asOf.state(adoption)),
                        adopter(adoption.adopter()));
            case Teaching teaching ->
                path(innovation(teaching.innovation()), new TeachingStage(teaching), curriculum(teaching.curriculum()));
            case Membership _, Link _, Claim _ -> List.of();
        };
    }

    private static List<Stage> path(@Nullable Stage... stages) {
        return Stream.of(stages).filter(Objects::nonNull).toList();
    }

    private @Nullable Stage research(Id id) {
        var study = shelf.thing(id, Study.class);
        return study == null ? null : new ResearchStage(study, asOf.isRetracted(study));
    }

    private @Nullable Stage innovation(Id id) {
        var innovation = shelf.thing(id, Innovation.class);
        return innovation == null ? null : new InnovationStage(innovation);
    }

    private @Nullable Stage curriculum(Id id) {
        var curriculum = shelf.thing(id, Curriculum.class);
        return curriculum == null ? null : new CurriculumStage(curriculum, asOf.hasEnded(curriculum));
    }

    private @Nullable Stage adopter(Id id) {
        @Nullable Thing thing = shelf.things().get(id);
        return switch (thing) {
            case Organisation organisation ->
                new AdopterStage(organisation, organisation.basis(), List.of(), List.of());
            case Network network -> new AdopterStage(network, network.basis(), List.of(), List.of());
            case null, default -> null;
        };
    }
}
