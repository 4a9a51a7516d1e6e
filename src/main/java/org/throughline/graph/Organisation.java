package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that treats, teaches, pays, researches, sells or governs.
 *
 * @param id the stable id
 * @param name its name
 * @param kind what sort it is
 * @param odsCode code of the Organisation Data Service
 * @param rorId id of the Research Organization Registry
 * @param town where it is
 * @param postcode its postcode
 * @param lat latitude in degrees, WGS 84
 * @param lon longitude in degrees, WGS 84
 * @param region its NHS region
 * @param from when it began
 * @param to when it ended
 * @param successors what it became
 * @param aliases other and former names
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Organisation(
        Id id,
        String name,
        Kind kind,
        @Nullable String odsCode,
        @Nullable String rorId,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String region,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        List<Id> successors,
        List<String> aliases,
        List<Id> sources,
        Basis basis)
        implements Thing {

    /** The time in which it exists. */
    public Period period() {
        return new Period(from, to);
    }

    /** The sorts of organisation. */
    public enum Kind {
        /** An NHS trust or foundation trust. */
        NHS_TRUST,
        /** A body that commissions care. */
        COMMISSIONER,
        /** A university or one of its schools. */
        UNIVERSITY,
        /** A company. */
        COMPANY,
        /** A charity. */
        CHARITY,
        /** A council. */
        LOCAL_AUTHORITY,
        /** A department or an arm’s-length body. */
        GOVERNMENT_BODY,
        /** A royal college, a society or a regulator. */
        PROFESSIONAL_BODY,
        /** A practice or a group of practices. */
        PRIMARY_CARE,
        /** Any other body. */
        OTHER
    }
}
