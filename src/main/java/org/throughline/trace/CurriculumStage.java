package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Id;
import org.throughline.graph.Period;

/**
 * A curriculum that teaches an innovation. Its lags are measured by its beginning.
 *
 * @param curriculum the curriculum
 * @param hasEnded whether it had ended by the date that was asked for
 */
public record CurriculumStage(Curriculum curriculum, boolean hasEnded) implements Stage {

    @Override
    public Id id() {
        return curriculum.id();
    }

    @Override
    public Role role() {
        return Role.CURRICULUM;
    }

    @Override
    public Period period() {
        return new Period(curriculum.from(), hasEnded ? curriculum.to() : null);
    }

    @Override
    public @Nullable Milestone milestone() {
        var date = curriculum.from();
        return date == null ? null : new Milestone(id(), role(), "the start of the curriculum", date);
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        if (hasEnded) {
            marks.add(Mark.ENDED);
        }
        if (curriculum.from() == null) {
            marks.add(Mark.UNDATED);
        }
        return marks;
    }

    @Override
    public List<String> missing() {
        return curriculum.from() == null ? List.of("When the curriculum began is not recorded.") : List.of();
    }

    @Override
    public Basis basis() {
        return curriculum.basis();
    }

    @Override
    public List<Id> sources() {
        return curriculum.sources();
    }
}
