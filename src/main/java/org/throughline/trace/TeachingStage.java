package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Teaching;

/**
 * That a curriculum teaches an innovation. It has no date of its own: it lasts as long as its curriculum.
 *
 * @param teaching the teaching
 */
public record TeachingStage(Teaching teaching) implements Stage {

    @Override
    public Id id() {
        return teaching.id();
    }

    @Override
    public Role role() {
        return Role.TEACHING;
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        if (teaching.coverage() == Teaching.Coverage.MENTIONED) {
            marks.add(Mark.MENTIONED_ONLY);
        }
        return marks;
    }

    @Override
    public Basis basis() {
        return teaching.provenance().basis();
    }

    @Override
    public List<Id> sources() {
        return teaching.provenance().sources();
    }
}
