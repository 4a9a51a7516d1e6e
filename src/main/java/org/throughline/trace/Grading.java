package org.throughline.trace;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.FlowFact;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.proof.AdoptionState;
import org.throughline.proof.Assessment;
import org.throughline.proof.Assessor;
import org.throughline.proof.KnownUntil;
import org.throughline.proof.Present;
import org.throughline.proof.Presents;
import org.throughline.proof.Proof;

/** Grades chains from one viewpoint. Each innovation is assessed once, however many chains lead through it. */
final class Grading {

    private final Assessor assessor;
    private final Presents presents;
    private final @Nullable PartialDate knownUntil;
    private final Map<Id, Assessment> assessments = new HashMap<>();
    private final Map<Id, Proof> proofs = new HashMap<>();

    Grading(Flow flow, Viewpoint viewpoint) {
        assessor = new Assessor(flow, viewpoint);
        presents = new Presents(flow, viewpoint);
        knownUntil = KnownUntil.of(flow, viewpoint);
    }

    TracedPath of(ChainPath path) {
        var dossier = path.dossier();
        if (dossier == null) {
            return new TracedPath(path.ids(), List.of(), present(path), null, null, Map.of());
        }
        var assessment = of(dossier);
        return new TracedPath(
                path.ids(),
                path.via(),
                present(path),
                assessment.chain(path.facts()),
                proofs.computeIfAbsent(dossier.innovation(), none -> assessment.proof(knownUntil)),
                states(path.facts(), assessment));
    }

    private @Nullable Present present(ChainPath path) {
        return path.adopter().flatMap(presents::of).orElse(null);
    }

    Assessment of(Dossier dossier) {
        return assessments.computeIfAbsent(dossier.innovation(), none -> assessor.of(dossier));
    }

    private static Map<Id, AdoptionState> states(List<FlowFact> facts, Assessment assessment) {
        return facts.stream()
                .filter(AdoptionEdge.class::isInstance)
                .map(AdoptionEdge.class::cast)
                .collect(toUnmodifiableMap(AdoptionEdge::id, assessment::state));
    }
}
