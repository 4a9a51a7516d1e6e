package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Period;

/**
 * An innovation. Its lags are measured by its first introduction.
 *
 * @param innovation the innovation
 */
public record InnovationStage(Innovation innovation) implements Stage {

    @Override
    public Id id() {
        return innovation.id();
    }

    @Override
    public Role role() {
        return Role.INNOVATION;
    }

    @Override
    public Period period() {
        return new Period(innovation.introduced(), null);
    }

    @Override
    public @Nullable Milestone milestone() {
        var date = innovation.introduced();
        return date == null ? null : new Milestone(id(), role(), "the introduction of the innovation", date);
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        if (innovation.status() == Innovation.Status.WITHDRAWN) {
            marks.add(Mark.WITHDRAWN);
        }
        if (innovation.introduced() == null) {
            marks.add(Mark.UNDATED);
        }
        return marks;
    }

    @Override
    public List<String> missing() {
        return innovation.introduced() == null
                ? List.of("When the innovation was introduced is not recorded.")
                : List.of();
    }

    @Override
    public Basis basis() {
        return innovation.basis();
    }

    @Override
    public List<Id> sources() {
        return innovation.sources();
    }
}
