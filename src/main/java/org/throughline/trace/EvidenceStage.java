package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;

/**
 * What a study shows about an innovation. It has no date of its own: it came with its study.
 *
 * @param evidence the evidence
 */
public record EvidenceStage(Evidence evidence) implements Stage {

    @Override
    public Id id() {
        return evidence.id();
    }

    @Override
    public Role role() {
        return Role.EVIDENCE;
    }

    @Override
    public Set<Mark> marks() {
        var marks = Mark.of(basis());
        switch (evidence.direction()) {
            case SUPPORTS -> {}
            case MIXED -> marks.add(Mark.MIXED_RESULT);
            case NULL -> marks.add(Mark.NULL_RESULT);
            case AGAINST -> marks.add(Mark.AGAINST);
            case NO_RESULT -> marks.add(Mark.NO_RESULT);
        }
        return marks;
    }

    @Override
    public Basis basis() {
        return evidence.provenance().basis();
    }

    @Override
    public List<Id> sources() {
        return evidence.provenance().sources();
    }
}
