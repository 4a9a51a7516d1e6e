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
     * @return for every target what points at it, by name
     */
    Map<Id, List<Thing>> pointingAt(BackReference relation, Set<Id> targets);

    /**
     * What organisations and networks are today: themselves where nothing succeeded them, else where the chains of their
     * successors and mergers end, by name. A chain that leads back to its beginning ends nowhere, so that its members
     * are still themselves.
     *
     * @param ids ids of organisations and networks
     * @return for every id what it is today, at least one thing where it exists
     */
    Map<Id, List<Thing>> today(Set<Id> ids);

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
