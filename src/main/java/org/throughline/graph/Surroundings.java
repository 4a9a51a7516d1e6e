package org.throughline.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what lies around things, for many things at once and no more of it than it takes to find things by it. */
public interface Surroundings {

    /**
     * How many facts, and how many things that refer to it, are told of one thing; the first by id. Some things are
     * referred to from everywhere, and what is found by everything is found by nothing.
     */
    int MOST = 1000;

    /**
     * What lies around things.
     *
     * @param things ids of things, as many as fit in memory with what lies around them
     * @return for each of those that exist
     */
    Map<Id, Around> around(Set<Id> things);

    /**
     * What things are called.
     *
     * @param things ids of things
     * @return for each of those that exist
     */
    Map<Id, Named> named(Set<Id> things);

    /**
     * What lies around a thing.
     *
     * @param referring the things that refer to it in their own fields, but for its being their source
     * @param facts the facts that stand and have it at an end or came through it
     */
    record Around(List<Id> referring, List<FactAround> facts) {}

    /**
     * A fact as seen from one of its ends.
     *
     * @param id the fact
     * @param others the things at its other ends and through which it came; no sources
     * @param direction which way it points, where it is evidence; null also where the graph has one that is not known
     * @param texts what it says in prose: a claim, the reason and the outcome of an adoption, a note
     */
    record FactAround(Id id, List<Id> others, Evidence.@Nullable Direction direction, List<String> texts) {}

    /**
     * What a thing is called.
     *
     * @param id the thing
     * @param name its name or title
     * @param synonyms other names of a condition
     * @param region the NHS region of an organisation; null where unknown
     * @param broader the conditions that a condition is a kind of, also at one or more removes
     */
    record Named(
            Id id,
            String name,
            List<String> synonyms,
            @Nullable String region,
            List<Named> broader) {}
}
