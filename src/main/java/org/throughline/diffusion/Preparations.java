package org.throughline.diffusion;

import java.util.ArrayList;
import java.util.List;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Teaching;
import org.throughline.graph.ThingKind;

/**
 * Finds what is here already: "In place" in {@code docs/rules/adoption-gaps.md}.
 *
 * @param place where it is asked about
 */
record Preparations(Place place, Question question) {

    /** How many there are for an innovation. */
    int count(Standing standing) {
        int count = 0;
        for (var teaching : standing.dossier().teaching()) {
            count += isHere(teaching) ? 1 : 0;
        }
        for (var done : standing.done()) {
            count += isHere(done) ? 1 : 0;
        }
        return count;
    }

    /** All that there is for an innovation. */
    List<InPlace> of(Standing standing) {
        var found = new ArrayList<InPlace>();
        standing.dossier().teaching().stream()
                .filter(this::isHere)
                .forEach(teaching -> found.add(new InPlace(
                        InPlace.Kind.CURRICULUM,
                        teaching.curriculum().id(),
                        teaching.id(),
                        "A curriculum that is provided or commissioned here teaches it.")));
        standing.done().stream()
                .filter(this::isHere)
                .forEach(done -> found.add(new InPlace(
                        InPlace.Kind.NETWORK,
                        done.adopter(),
                        done.adoption().id(),
                        "%s, which has members here, has %s."
                                .formatted(
                                        question.name(done.adopter()),
                                        done.deed().words()))));
        return found;
    }

    private boolean isHere(TeachingEdge teaching) {
        return teaching.coverage() != Teaching.Coverage.MENTIONED
                && question.viewpoint().counts(teaching)
                && teaching.curriculum().parties().stream().anyMatch(place.here()::has);
    }

    private boolean isHere(Done done) {
        return done.deed().isUse()
                && done.adopter().kind() == ThingKind.NETWORK
                && !place.here().has(done.adopter())
                && place.profile().isIn(done.adopter(), question);
    }
}
