package org.throughline.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads nodes in the form in which they are written: what export and comparison need. */
public interface GraphEntries {

    /**
     * A run of the nodes of a kind, by id; of facts only those that stand.
     *
     * @param kind the kind
     * @param after the id before the run; null for the beginning
     * @param limit how many at most
     * @return at most {@code limit} entries; fewer only at the end
     */
    List<GraphEntry> read(NodeKind kind, @Nullable Id after, int limit);

    /**
     * The nodes of the given ids, in no particular order.
     *
     * @param ids ids of any kind, not more than fit in memory with their nodes
     * @return those that are there
     */
    List<GraphEntry> find(Collection<Id> ids);

    /**
     * The facts of a kind that stand and lie between one of the given things and another; that they cite it, or came
     * through it, is not enough.
     *
     * @param kind a kind of fact
     * @param things ids of things at either end
     */
    Set<Id> factsOf(NodeKind kind, Collection<Id> things);

    /**
     * Which of the given ids are in the graph now.
     *
     * @param ids ids of any kind
     */
    Set<Id> existing(Set<Id> ids);
}
