package org.throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which things of one kind are wanted, in which order, from where on. Every condition that is given has to hold.
 *
 * @param kind the kind of thing
 * @param properties for each property named, the values of which one has to be the thing's
 * @param references for each relationship type named, the ids of which one has to be at its other end
 * @param facts facts of which each has to be there, one that meets all its conditions
 * @param condition a condition that the thing has to be about; null for any
 * @param includeNarrower whether being about a narrower condition is enough
 * @param namePrefix what the thing's name has to begin with, whatever the case; null for any
 * @param years the years in which the thing's own date has to lie; null for any
 * @param asOf a date at which the thing has to exist, as far as is known; null for any time
 * @param order the order of the list
 * @param page which page
 */
public record ThingQuery(
        ThingKind kind,
        Map<String, Set<String>> properties,
        Map<String, Set<Id>> references,
        List<FactCondition> facts,
        @Nullable Id condition,
        boolean includeNarrower,
        @Nullable String namePrefix,
        @Nullable YearRange years,
        @Nullable PartialDate asOf,
        Order order,
        PageRequest page) {

    /** Everything of a kind, by name. */
    public static ThingQuery all(ThingKind kind, PageRequest page) {
        return new ThingQuery(kind, Map.of(), Map.of(), List.of(), null, true, null, null, null, Order.NAME, page);
    }

    /** The orders of a list of things. */
    public enum Order {
        /** By name, whatever the case. */
        NAME,
        /** By the thing's own date, the earliest first, the undated last. */
        OLDEST_FIRST,
        /** By the thing's own date, the latest first, the undated last. */
        NEWEST_FIRST
    }

    /**
     * Years, both ends included.
     *
     * @param from the first year; null for no lower bound
     * @param to the last year; null for no upper bound
     */
    public record YearRange(
            @Nullable Integer from, @Nullable Integer to) {}
}
