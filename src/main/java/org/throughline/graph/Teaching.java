package org.throughline.graph;

import org.jspecify.annotations.Nullable;

/**
 * That a curriculum teaches an innovation.
 *
 * @param id the stable id
 * @param curriculum the curriculum
 * @param innovation the innovation
 * @param coverage how much of it
 * @param note what has to be known to read it
 * @param provenance who says so, and how it stands
 */
public record Teaching(
        Id id,
        Id curriculum,
        Id innovation,
        Coverage coverage,
        @Nullable String note,
        Provenance provenance) implements Fact {

    /** How much of an innovation a curriculum teaches. */
    public enum Coverage {
        /** It is what the curriculum is about. */
        CORE,
        /** It is a part of the curriculum. */
        PARTIAL,
        /** It is mentioned. */
        MENTIONED
    }
}
