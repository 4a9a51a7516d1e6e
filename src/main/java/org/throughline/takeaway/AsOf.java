package org.throughline.takeaway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Curriculum;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Study;
import org.throughline.proof.AdoptionState;

/**
 * What had become of things and facts by the date that a question was asked for.
 *
 * @param viewpoint from where it was asked
 */
record AsOf(Viewpoint viewpoint) {

    /** A date on which something happened; null where it had not happened by then. */
    @Nullable
    PartialDate past(@Nullable PartialDate date) {
        return viewpoint.past(date);
    }

    /** What was stopped later was in use then. */
    AdoptionState state(Adoption adoption) {
        return new AdoptionState(
                viewpoint.status(adoption.status(), adoption.stopped()), past(adoption.until()), List.of());
    }

    /** Why it was done; null where that is not recorded, or where the reason is that of a stop still to come. */
    @Nullable
    String reason(Adoption adoption) {
        return state(adoption).status() == adoption.status() ? adoption.reason() : null;
    }

    boolean isRetracted(Study study) {
        return past(study.retracted()) != null;
    }

    boolean hasEnded(Curriculum curriculum) {
        return past(curriculum.to()) != null;
    }
}
