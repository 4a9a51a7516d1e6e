package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Period;
import org.throughline.graph.Study;

/**
 * A study. Its lags are measured by its publication, because others can only act on what they can read.
 *
 * @param study the study
 * @param isRetracted whether it had been retracted by the date that was asked for
 */
public record ResearchStage(Study study, boolean isRetracted) implements Stage {

    @Override
    public Id id() {
        return study.id();
    }

    @Override
    public Role role() {
        return Role.RESEARCH;
    }

    @Override
    public StepPhase phase() {
        return StepPhase.of(study);
    }

    @Override
    public Period period() {
        return new Period(study.started(), study.published());
    }

    @Override
    public @Nullable Milestone milestone() {
        var date = study.published();
        return date == null ? null : new Milestone(id(), role(), "the publication of the study", date);
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        if (isRetracted) {
            marks.add(Mark.RETRACTED);
        }
        if (study.published() == null) {
            marks.add(Mark.UNDATED);
        }
        return marks;
    }

    @Override
    public List<String> missing() {
        return study.published() == null ? List.of("When the study was published is not recorded.") : List.of();
    }

    @Override
    public Basis basis() {
        return study.basis();
    }

    @Override
    public List<Id> sources() {
        return study.sources();
    }
}
