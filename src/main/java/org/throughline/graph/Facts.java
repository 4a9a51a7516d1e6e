package org.throughline.graph;

import java.util.Map;
import java.util.Set;

/** Reads facts. Retired facts are only found by their own ids. */
public interface Facts {

    /**
     * The facts of the given ids, retired ones too, in one read however many there are.
     *
     * @param ids ids of any kind
     * @return those that exist, by id; ids of things and unknown ids are left out
     */
    Map<Id, Fact> findAllById(Set<Id> ids);

    /**
     * For each of the given nodes, one page of its facts, in one read however many nodes there are.
     *
     * @param query which facts, and which page of them
     * @param of the ids of the nodes
     * @return a page for every id in {@code of}, an empty one where there are no such facts
     */
    Map<Id, Page<Fact>> find(FactQuery query, Set<Id> of);
}
