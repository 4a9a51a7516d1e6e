package org.throughline.trace;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.FlowFact;
import org.throughline.flow.TeachingEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessment;

/**
 * What an innovation stands on, from one viewpoint.
 *
 * @param dossier the innovation
 * @param viewpoint from where it is looked at
 * @param assessment what the rule says of it from there
 */
record Grounds(Dossier dossier, Viewpoint viewpoint, Assessment assessment) {

    /** Whether any fact about an innovation counts from one of two viewpoints only. */
    static boolean differ(Dossier dossier, Viewpoint one, Viewpoint other) {
        return !facts(dossier, one).equals(facts(dossier, other));
    }

    /** The facts that count, by id. */
    Set<Id> facts() {
        return facts(dossier, viewpoint);
    }

    private static Set<Id> facts(Dossier dossier, Viewpoint viewpoint) {
        return Stream.of(evidence(dossier, viewpoint), adoptions(dossier, viewpoint), teaching(dossier, viewpoint))
                .flatMap(facts -> facts.map(FlowFact::id))
                .collect(toCollection(TreeSet::new));
    }

    /** How many chains lead the whole way from a study to an adopter or a curriculum. */
    long chains() {
        var uptakes = adoptions(dossier, viewpoint).count() + teaching().count();
        return evidence(dossier, viewpoint).count() * uptakes;
    }

    /** The teaching that counts. */
    Stream<TeachingEdge> teaching() {
        return teaching(dossier, viewpoint);
    }

    private static Stream<EvidenceEdge> evidence(Dossier dossier, Viewpoint viewpoint) {
        return dossier.evidence().stream().filter(viewpoint::counts);
    }

    private static Stream<AdoptionEdge> adoptions(Dossier dossier, Viewpoint viewpoint) {
        return dossier.adoptions().stream().filter(viewpoint::counts);
    }

    private static Stream<TeachingEdge> teaching(Dossier dossier, Viewpoint viewpoint) {
        return dossier.teaching().stream().filter(viewpoint::counts);
    }
}
