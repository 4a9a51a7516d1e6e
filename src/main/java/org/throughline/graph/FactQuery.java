package org.throughline.graph;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of a node are wanted, from where on. Every condition that is given has to hold.
 *
 * @param relation how the facts hang on the node
 * @param properties for each property named, the values of which one has to be the fact's
 * @param references for each relationship type named, the ids of which one has to be at the fact's end of it
 * @param asOf a date at which the fact has to hold, as far as is known; null for any time
 * @param page which page
 */
public record FactQuery(
        FactRelation relation,
        Map<String, Set<String>> properties,
        Map<String, Set<Id>> references,
        @Nullable PartialDate asOf,
        PageRequest page) {}
