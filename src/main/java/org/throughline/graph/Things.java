package org.throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads things. */
public interface Things {

    /**
     * The things of the given ids, in one read however many there are.
     *
     * @param ids ids of any kind
     * @return those that exist, by id; ids of facts and unknown ids are left out
     */
    Map<Id, Thing> findAllById(Set<Id> ids);

    /**
     * One page of the things of a kind.
     *
     * @param query which things, in which order, from where on
     */
    Page<Thing> find(ThingQuery query);

    /**
     * How many things {@code query} finds in all, whatever its page.
     *
     * @param query which things
     */
    long count(ThingQuery query);

    /**
     * What points at each of the given things by one type of relationship, such as the narrower conditions of a
     * condition or the levers of a function.
     *
     * @param relation which relationship, followed backwards
     * @param targets ids of things
     * @return for each target at which something points, the ids of what does, by name
     */
    Map<Id, List<Id>> pointingAt(BackReference relation, Set<Id> targets);

    /** A relationship that can be followed backwards. */
    enum BackReference {
        /** From a condition to the conditions that are kinds of it. */
        BROADER,
        /** From a function to the levers that support it. */
        SUPPORTS,
        /** From a thing to the events that concern it. */
        CONCERNS,
        /** From an organisation to the organisations that it came from. */
        SUCCEEDED_BY
    }
}
