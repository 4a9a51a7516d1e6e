package org.throughline.diffusion;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;
import org.throughline.proof.Assessment;
import org.throughline.proof.Assessor;
import org.throughline.proof.Present;
import org.throughline.proof.Presents;

/** What one question needs of the flow, from one viewpoint. Not for several threads at once. */
final class Question {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Assessor assessor;
    private final Standings standings;
    private final Presents presents;
    private @Nullable Formers formers;

    Question(Flow flow, Viewpoint viewpoint) {
        this.flow = flow;
        this.viewpoint = viewpoint;
        assessor = new Assessor(flow, viewpoint);
        standings = Standings.of(flow, viewpoint);
        presents = new Presents(flow, viewpoint);
    }

    Flow flow() {
        return flow;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    /** Whether something may be known now and not count from the viewpoint. */
    boolean leavesOut() {
        return !viewpoint.equals(Viewpoint.EVERYTHING);
    }

    /** How the innovations for a condition or one that is narrower stand; all without one. */
    Stream<Standing> standings(@Nullable Id condition) {
        var dossiers = condition == null ? flow.dossiers() : flow.about(condition);
        return dossiers.stream().map(dossier -> standings.of(dossier, assessor, flow));
    }

    Optional<Standing> standing(Id innovation) {
        return flow.dossier(innovation).map(dossier -> standings.of(dossier, assessor, flow));
    }

    /** The whole assessment of an innovation, words too. */
    Assessment assessment(Standing standing) {
        return assessor.of(standing.dossier());
    }

    /** What somebody is today; empty where the graph has no such organisation or network. */
    Optional<Present> present(Id id) {
        return presents.of(id);
    }

    /** What an organisation or network stands for, in the order of ids. */
    Set<Id> body(Id id) {
        return formers().body(id);
    }

    /** All organisations and networks that are one body with this one, and itself; some of them more than once. */
    Stream<Id> oneBody(Id id) {
        return formers().oneBody(id);
    }

    private Formers formers() {
        var known = formers;
        if (known == null) {
            known = Formers.of(flow, viewpoint);
            formers = known;
        }
        return known;
    }

    /** What somebody is called; the id where the graph has no such organisation or network. */
    String name(Id id) {
        return flow.name(id);
    }

    /** What is so at the date that is asked for; without one, what is so now or was at any time. */
    String tense(String now, String before) {
        return viewpoint.asOf() == null ? now + " " + before : now;
    }

    /** Whether an organisation or network may have existed at the date that is asked for; any may without one. */
    boolean mayExist(Actor actor) {
        return viewpoint.mayHold(actor.period());
    }

    @Nullable
    Actor actor(Id id) {
        return flow.actor(id);
    }
}
