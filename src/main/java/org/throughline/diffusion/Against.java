package org.throughline.diffusion;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.proof.Assessment;

/** Which facts speak against an innovation, or not for it: those of {@link org.throughline.proof.Proof#against}. */
final class Against {

    private Against() {}

    static List<Id> of(Assessment assessment) {
        return Stream.concat(
                        assessment.evidence().stream()
                                .filter(each -> isContrary(each, assessment))
                                .map(EvidenceEdge::id),
                        Stream.concat(assessment.stops().stream(), assessment.adopters().declined().stream())
                                .map(AdoptionEdge::id))
                .toList();
    }

    private static boolean isContrary(EvidenceEdge evidence, Assessment assessment) {
        return evidence.direction() != Evidence.Direction.SUPPORTS || assessment.isRetracted(evidence);
    }
}
