package org.throughline.trace;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.FlowFact;
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

    /** Whether the innovation stands on the same here as there. */
    boolean isAs(Grounds other) {
        return facts().equals(other.facts())
                && assessment.adopters().equals(other.assessment.adopters())
                && assessment.body().equals(other.assessment.body());
    }

    /** The facts that say something of it, by id: what counts, and adoptions that had begun, even if they ended. */
    Set<Id> facts() {
        var begun = dossier.adoptions().stream()
                .filter(each -> viewpoint.knows(each) && viewpoint.hasBegun(each))
                .map(AdoptionEdge::id);
        return Stream.of(evidence().stream(), begun, teaching().stream())
                .flatMap(ids -> ids)
                .collect(toCollection(TreeSet::new));
    }

    /** How many chains lead the whole way from a study to an adopter or a curriculum. */
    int chains() {
        return evidence().size() * (adoptions().size() + teaching().size());
    }

    /** The evidence that counts, by id. */
    List<Id> evidence() {
        return ids(dossier.evidence().stream().filter(viewpoint::counts));
    }

    /** The adoptions that count, by id. */
    List<Id> adoptions() {
        return ids(dossier.adoptions().stream().filter(viewpoint::counts));
    }

    /** The teaching that counts, by id. */
    List<Id> teaching() {
        return ids(dossier.teaching().stream().filter(viewpoint::counts));
    }

    private static List<Id> ids(Stream<? extends FlowFact> facts) {
        return facts.map(FlowFact::id).toList();
    }
}
