package org.throughline.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;

/**
 * That somebody considered, took up or stopped the innovation.
 *
 * @param id the fact
 * @param adopter the organisation or network
 * @param via networks and programmes through which it came
 * @param status what the adopter did
 * @param date when this adopter began; null where unknown
 * @param until when this adopter stopped
 * @param introduced when the innovation was introduced; null where unknown
 * @param provenance who says so, and how it stands
 */
public record AdoptionEdge(
        Id id,
        Id adopter,
        List<Id> via,
        Adoption.Status status,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable PartialDate introduced,
        Provenance provenance)
        implements FlowFact {

    /** The time in which it holds. */
    public Period period() {
        return new Period(begun(), until);
    }

    /**
     * When it began. Where that is not recorded, not before the innovation was introduced, unless it had ended by then: that
     * date is for asking what had begun, and never told.
     */
    public @Nullable PartialDate begun() {
        if (date != null || introduced == null) {
            return date;
        }
        return until != null && until.isCertainlyBefore(introduced) ? null : introduced;
    }

    /** When it was stopped: its end, or its date where it only tells of the end; null where it does not say. */
    public @Nullable PartialDate stopped() {
        return until == null && status == Adoption.Status.DEADOPTED ? date : until;
    }

    /**
     * Whether it tells that the adopter began to use it, and not only to try it. What was stopped later was in use; of a
     * fact that only tells of the end, the date is not the beginning.
     */
    public boolean isUse() {
        return switch (status) {
            case CONSIDERED, DECLINED, PILOTED -> false;
            case ADOPTED, SPREAD, NATIONAL -> true;
            case DEADOPTED -> until != null;
        };
    }

    @Override
    public List<Id> about() {
        return List.of(adopter);
    }
}
