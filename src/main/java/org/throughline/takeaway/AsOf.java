package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Curriculum;
import org.throughline.graph.Study;
import org.throughline.proof.AdoptionState;

/**
 * What had become of things and facts by the date that a question was asked for.
 *
 * @param viewpoint from where it was asked
 */
record AsOf(Viewpoint viewpoint) {

    /** What was stopped later was in use then. */
    AdoptionState state(Adoption adoption) {
        var isYetToStop = adoption.status() == Adoption.Status.DEADOPTED && !viewpoint.hasHappened(adoption.stopped());
        return new AdoptionState(
                isYetToStop ? Adoption.Status.ADOPTED : adoption.status(),
                viewpoint.hasHappened(adoption.until()) ? adoption.until() : null,
                List.of());
    }

    boolean isRetracted(Study study) {
        return study.retracted() != null && viewpoint.hasHappened(study.retracted());
    }

    boolean hasEnded(Curriculum curriculum) {
        return curriculum.to() != null && viewpoint.hasHappened(curriculum.to());
    }
}
