package org.throughline.diffusion;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.flow.TeachingEdge;
import org.throughline.graph.Id;
import org.throughline.graph.Teaching;
import org.throughline.proof.Deed;
import org.throughline.proof.Done;

/**
 * Finds what is here already: "In place" in {@code docs/rules/adoption-gaps.md}.
 *
 * @param place where it is asked about
 */
record Preparations(Place place, Question question) {

    /** How many there are for an innovation. */
    int count(Standing standing) {
        var things = new HashSet<Object>();
        for (var teaching : standing.dossier().teaching()) {
            if (isHere(teaching)) {
                things.add(teaching.curriculum().id());
            }
        }
        for (var done : standing.done()) {
            if (isHere(done)) {
                things.add(question.body(done.adopter()));
            }
        }
        return things.size();
    }

    /** All that there is for an innovation: curricula, then networks, each by id. */
    List<InPlace> of(Standing standing) {
        var curricula = standing.dossier().teaching().stream()
                .filter(this::isHere)
                .collect(groupingBy(teaching -> teaching.curriculum().id(), TreeMap::new, toList()));
        var networks = standing.done().stream()
                .filter(this::isHere)
                .sorted(comparing(Done::adopter))
                .collect(groupingBy(done -> question.body(done.adopter()), LinkedHashMap::new, toList()));
        return Stream.concat(
                        curricula.entrySet().stream().map(each -> curriculum(each.getKey(), each.getValue())),
                        networks.values().stream().map(this::network))
                .toList();
    }

    private static InPlace curriculum(Id curriculum, List<TeachingEdge> teaching) {
        return new InPlace(
                InPlace.Kind.CURRICULUM,
                curriculum,
                teaching.stream().map(TeachingEdge::id).sorted().toList(),
                "A curriculum that is provided or commissioned here teaches it.");
    }

    /** @param done what one network did, or several that are one body */
    private InPlace network(List<Done> done) {
        var names = done.stream()
                .map(each -> question.name(each.adopter()))
                .distinct()
                .collect(joining(", also recorded as "));
        var deeds = done.stream()
                .sorted(comparing(Done::deed)
                        .thenComparing(each -> each.adoption().status()))
                .map(each -> new DoneWords(each, question.viewpoint()).all())
                .distinct();
        return new InPlace(
                InPlace.Kind.NETWORK,
                done.getFirst().adopter(),
                done.stream().map(each -> each.adoption().id()).sorted().toList(),
                "%s, %s, %s."
                        .formatted(
                                names, LocalRecords.withMembersHere(done, question), deeds.collect(joining(" and "))));
    }

    private boolean isHere(TeachingEdge teaching) {
        return teaching.coverage() != Teaching.Coverage.MENTIONED
                && question.viewpoint().counts(teaching)
                && teaching.curriculum().parties().stream().anyMatch(place.here()::has);
    }

    private boolean isHere(Done done) {
        return done.deed().isTrial() && done.deed() != Deed.STOPPED && place.hasMembersHere(done.adopter(), question);
    }
}
