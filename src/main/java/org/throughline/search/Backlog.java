package org.throughline.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.throughline.graph.Id;

/** Things that are still to be taken into the index, each once; what was told of last comes first. */
final class Backlog {

    private final SequencedSet<Id> things = new LinkedHashSet<>();

    void add(Collection<Id> told) {
        told.forEach(things::addFirst);
    }

    void drop(Collection<Id> gone) {
        things.removeAll(gone);
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    /** Takes out the next, at most {@code limit}. */
    Set<Id> next(int limit) {
        var next = new HashSet<Id>();
        while (next.size() < limit && !things.isEmpty()) {
            next.add(things.removeFirst());
        }
        return next;
    }
}
