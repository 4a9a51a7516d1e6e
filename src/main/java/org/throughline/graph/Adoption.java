package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation or network considered, took up or stopped an innovation.
 *
 * @param id the stable id
 * @param innovation the innovation
 * @param adopter the organisation or network
 * @param via networks and programmes through which it came
 * @param status what the adopter did
 * @param reason why it was declined or stopped
 * @param date when this adopter began; null where unknown
 * @param until when this adopter stopped
 * @param sites at how many sites
 * @param people for how many people
 * @param outcome what came of it, in our words
 * @param figures figures that the source gives
 * @param provenance who says so, and how it stands
 */
public record Adoption(
        Id id,
        Id innovation,
        Id adopter,
        List<Id> via,
        Status status,
        @Nullable String reason,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable Long sites,
        @Nullable Long people,
        @Nullable String outcome,
        List<Figure> figures,
        Provenance provenance)
        implements Fact {

    @Override
    public Period period() {
        return new Period(date, until);
    }

    /**
     * When it was stopped, as far as this fact says: its end, or its date where it only tells of the end; null where it
     * does not say.
     */
    public @Nullable PartialDate stopped() {
        return until == null && status == Status.DEADOPTED ? date : until;
    }

    /** What an adopter did with an innovation. */
    public enum Status {
        /** Looked at it; no decision is recorded. */
        CONSIDERED,
        /** Decided against it. */
        DECLINED,
        /** Tried it. */
        PILOTED,
        /** Took it up. */
        ADOPTED,
        /** Spread it to others. */
        SPREAD,
        /** Took it up nationally. */
        NATIONAL,
        /** Stopped it. */
        DEADOPTED
    }

    /**
     * A figure about an adoption.
     *
     * @param measure what was counted or measured
     * @param value the value as the source writes it
     * @param unit the unit of the value
     * @param note what has to be known to read it
     */
    public record Figure(
            @Nullable String measure,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String note) {}
}
