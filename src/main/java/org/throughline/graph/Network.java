package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership of organisations.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param from when it began
 * @param to when it ended
 * @param hosts organisations that host it
 * @param footprint names of the areas it covers
 * @param population people living there
 * @param licences licences it was given
 * @param aliases other names
 * @param website its website
 * @param summary what it is, in our words
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Network(
        Id id,
        String name,
        Kind kind,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Id> hosts,
        List<String> footprint,
        @Nullable Long population,
        List<Licence> licences,
        List<String> aliases,
        @Nullable String website,
        @Nullable String summary,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /** The time in which it exists. */
    public Period period() {
        return new Period(from, to);
    }

    /** The sorts of network. */
    public enum Kind {
        /** Academic Health Science Network, or Health Innovation Network as they are now called. */
        AHSN,
        /** Academic Health Science Centre. */
        AHSC,
        /** Collaboration for Leadership in Applied Health Research and Care. */
        CLAHRC,
        /** Applied Research Collaboration. */
        ARC,
        /** Clinical research network. */
        CLINICAL_RESEARCH_NETWORK,
        /** Strategic clinical network. */
        STRATEGIC_CLINICAL_NETWORK,
        /** Operational delivery network. */
        OPERATIONAL_DELIVERY_NETWORK,
        /** Clinical senate. */
        CLINICAL_SENATE,
        /** Local Education and Training Board. */
        LETB,
        /** Health Innovation and Education Cluster. */
        HIEC,
        /** NHS innovation hub. */
        INNOVATION_HUB,
        /** Patient Safety Collaborative. */
        PATIENT_SAFETY_COLLABORATIVE,
        /** Any other body for innovation. */
        INNOVATION_BODY
    }

    /**
     * A licence to operate.
     *
     * @param from when it began
     * @param to when it ended or ends
     * @param awardedBy who gave it
     */
    public record Licence(
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Party awardedBy) {}
}
