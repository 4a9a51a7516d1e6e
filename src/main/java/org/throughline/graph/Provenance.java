package org.throughline.graph;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and how it stands.
 *
 * @param basis on what ground the fact stands
 * @param sources at least one source
 * @param status whether the fact is part of the graph's answers
 * @param recordedAt when this version of the fact was written
 * @param retiredAt when it was retired, or null while it stands
 */
public record Provenance(
        Basis basis,
        List<Id> sources,
        ReviewStatus status,
        Instant recordedAt,
        @Nullable Instant retiredAt) {

    /** Whether it was ever part of the graph's answers: neither only proposed nor rejected. */
    public boolean wasAccepted() {
        return switch (status) {
            case PROPOSED, REJECTED -> false;
            case ACCEPTED, RETIRED -> true;
        };
    }
}
