package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An idea, product, pathway or service that is new where it is applied.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param aliases other names
 * @param summary what it is, in our words
 * @param conditions what it is for
 * @param developedBy who developed it
 * @param introduced when it was first introduced
 * @param programmes programmes that spread or fund it
 * @param guidance guidance that speaks of it
 * @param outcomes outcome measures that it should move
 * @param status how far it has come
 * @param statusNote what has to be known about the status
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Innovation(
        Id id,
        String name,
        Kind kind,
        List<String> aliases,
        String summary,
        List<Id> conditions,
        List<Id> developedBy,
        @Nullable PartialDate introduced,
        List<Id> programmes,
        List<Guidance> guidance,
        List<Id> outcomes,
        @Nullable Status status,
        @Nullable String statusNote,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /** The sorts of innovation. */
    public enum Kind {
        /** A device. */
        DEVICE,
        /** A test. */
        DIAGNOSTIC,
        /** Software or a digital service. */
        DIGITAL,
        /** A medicine. */
        MEDICINE,
        /** A set of practices done together. */
        CARE_BUNDLE,
        /** A way through care. */
        PATHWAY,
        /** A way to organise a service. */
        SERVICE_MODEL,
        /** A role or a way to work. */
        WORKFORCE
    }

    /** How far an innovation has come. */
    public enum Status {
        /** New, little evaluated. */
        EMERGING,
        /** Evaluated, not yet spreading. */
        EVALUATED,
        /** Being taken up. */
        SPREADING,
        /** Usual care. */
        STANDARD_PRACTICE,
        /** Withdrawn or stopped. */
        WITHDRAWN
    }

    /**
     * Guidance about an innovation.
     *
     * @param body who gave it
     * @param code its code, such as NG25
     * @param title its title
     * @param date when it was given
     */
    public record Guidance(
            @Nullable Party body,
            @Nullable String code,
            @Nullable String title,
            @Nullable PartialDate date) {}
}
