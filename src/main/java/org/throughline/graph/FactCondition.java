package org.throughline.graph;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact that has to be there. Every condition that is given has to hold for the same fact.
 *
 * @param kind the kind of fact
 * @param relationship the type of the relationship by which it hangs on the thing
 * @param properties for each property named, the values of which one has to be the fact's
 * @param references for each relationship type named, the ids of which one has to be at the fact's end of it
 * @param asOf a date at which the fact has to hold, as far as is known; null for any time
 */
public record FactCondition(
        FactKind kind,
        String relationship,
        Map<String, Set<String>> properties,
        Map<String, Set<Id>> references,
        @Nullable PartialDate asOf) {}
