package org.throughline.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Period;
import org.throughline.graph.Thing;
import org.throughline.proof.AdoptionState;

/**
 * That somebody considered, took up or stopped an innovation. Its lags are measured by its beginning.
 *
 * @param adoption the adoption
 * @param via the networks and programmes through which it came
 * @param state what had become of it by the date that was asked for
 */
public record AdoptionStage(Adoption adoption, List<Thing> via, AdoptionState state) implements Stage {

    @Override
    public Id id() {
        return adoption.id();
    }

    @Override
    public Role role() {
        return Role.ADOPTION;
    }

    @Override
    public @Nullable StepPhase phase() {
        return StepPhase.of(state.status());
    }

    @Override
    public Period period() {
        return new Period(adoption.date(), state.ended());
    }

    @Override
    public @Nullable Milestone milestone() {
        var date = adoption.date();
        return date == null ? null : new Milestone(id(), role(), event(), date);
    }

    /** A fact that only tells of the end has the date of the end. */
    private String event() {
        return switch (state.status()) {
            case CONSIDERED -> "the look at the innovation";
            case DECLINED -> "the decision against the innovation";
            case DEADOPTED -> adoption.until() == null ? "the end of the adoption" : "the start of the adoption";
            case PILOTED, ADOPTED, SPREAD, NATIONAL -> "the start of the adoption";
        };
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        switch (state.status()) {
            case CONSIDERED -> marks.add(Mark.CONSIDERED_ONLY);
            case DECLINED -> marks.add(Mark.DECLINED);
            case DEADOPTED -> marks.add(Mark.STOPPED);
            case PILOTED, ADOPTED, SPREAD, NATIONAL -> {}
        }
        if (state.ended() != null && state.status() != Status.DEADOPTED) {
            marks.add(Mark.ENDED);
        }
        if (!state.stops().isEmpty()) {
            marks.add(Mark.STOPPED_SINCE);
        }
        if (adoption.date() == null) {
            marks.add(Mark.UNDATED);
        }
        return marks;
    }

    @Override
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (adoption.date() == null) {
            missing.add("When the adoption began is not recorded.");
        }
        if (state.status() == Status.DEADOPTED && adoption.stopped() == null) {
            missing.add("When it was stopped is not recorded.");
        }
        if (state.status() == Status.DEADOPTED && adoption.reason() == null) {
            missing.add("Why it was stopped is not recorded.");
        }
        if (state.status() == Status.DECLINED && adoption.reason() == null) {
            missing.add("Why it was declined is not recorded.");
        }
        return missing;
    }

    @Override
    public Basis basis() {
        return adoption.provenance().basis();
    }

    @Override
    public List<Id> sources() {
        return adoption.provenance().sources();
    }
}
