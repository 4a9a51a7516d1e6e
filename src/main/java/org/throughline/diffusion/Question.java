package org.throughline.diffusion;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessment;
import org.throughline.proof.Assessor;

/** What one question needs of the flow, from one viewpoint. Not for several threads at once. */
final class Question {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Assessor assessor;
    private final Standings standings;

    Question(Flow flow, Viewpoint viewpoint) {
        this.flow = flow;
        this.viewpoint = viewpoint;
        assessor = new Assessor(flow, viewpoint);
        standings = Standings.of(flow, viewpoint);
    }

    Flow flow() {
        return flow;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    /** How the innovations for a condition or one that is narrower stand; all without one. */
    Stream<Standing> standings(@Nullable Id condition) {
        return dossiers(condition).map(dossier -> standings.of(dossier, assessor, flow));
    }

    Optional<Standing> standing(Id innovation) {
        return flow.dossier(innovation).map(dossier -> standings.of(dossier, assessor, flow));
    }

    private Stream<Dossier> dossiers(@Nullable Id condition) {
        if (condition == null) {
            return flow.dossiers().stream();
        }
        var seen = new HashSet<Id>();
        return flow.narrower(condition).stream()
                .flatMap(each -> flow.mentioning(each).stream()
                        .filter(dossier -> dossier.conditions().contains(each)))
                .filter(dossier -> seen.add(dossier.innovation()));
    }

    /** The numbers of the adopters of all standings that were given so far. */
    Numbers numbers() {
        return standings.numbers();
    }

    /** The whole assessment of an innovation, words too. */
    Assessment assessment(Standing standing) {
        return assessor.of(standing.dossier());
    }

    /** What an organisation or network stands for. */
    Set<Id> body(Id id) {
        return assessor.standing(id);
    }

    /** All organisations and networks that are one body with this one, with itself. */
    Set<Id> oneBody(Id id) {
        var all = new LinkedHashSet<>(List.of(id));
        var formers = Formers.of(flow, viewpoint);
        for (var end : body(id)) {
            if (body(end).contains(end)) {
                all.add(end);
            }
            all.addAll(formers.of(end));
        }
        return all;
    }

    /** What somebody is called; the id where the graph has no such organisation or network. */
    String name(Id id) {
        var actor = actor(id);
        return actor == null ? id.value() : actor.name();
    }

    @Nullable
    Actor actor(Id id) {
        return flow.actor(id);
    }
}
