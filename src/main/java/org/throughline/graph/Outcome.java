package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an outcomes framework or audit.
 *
 * @param id the stable id
 * @param name its name
 * @param framework the framework or audit
 * @param domain the domain of the framework
 * @param code its code in the framework
 * @param unit the unit
 * @param sources the sources of these fields
 * @param basis on what ground these fields stand
 */
public record Outcome(
        Id id,
        String name,
        String framework,
        @Nullable String domain,
        @Nullable String code,
        @Nullable String unit,
        List<Id> sources,
        Basis basis)
        implements Thing {}
