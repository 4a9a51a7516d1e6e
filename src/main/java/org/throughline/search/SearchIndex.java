package org.throughline.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/** Where what is indexed is kept. One thread at a time writes to it. */
public interface SearchIndex {

    /** How far the index has followed the graph. */
    Position position();

    /** Puts things into the index, in place of what it holds of them. */
    void put(Collection<IndexedThing> things);

    /** Takes things out of the index. */
    void remove(Collection<Id> things);

    /** Takes everything out of the index. */
    void clear();

    /** Shows what was put and removed so far to whoever searches from now on. */
    void refresh();

    /** Notes that the index holds the graph as of {@code position}, shows it and makes it last. */
    void reached(Position position);

    /** The things in the index whose documents hold something of one of the given things. */
    Set<Id> mentioning(Set<Id> things);

    /** Some things whose vectors are missing, at most {@code limit}; none where meaning is complete. */
    List<Id> withoutVectors(int limit);

    /**
     * How far an index has followed a graph.
     *
     * @param graph the identity of the graph; empty for none
     * @param revision the graph revision
     */
    record Position(String graph, long revision) {

        /** That of an index that follows no graph yet. */
        public static final Position NONE = new Position("", 0);
    }

    /**
     * A thing with the passages of its texts.
     *
     * @param document what is indexed of it
     * @param passages at least one
     */
    record IndexedThing(SearchDocument document, List<Passage> passages) {}

    /**
     * A passage of a thing's texts.
     *
     * @param text the passage as it stands in the text
     * @param vector its place in the space of meaning, a whole number for each dimension; null while it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; held by the thousand
    record Passage(String text, byte @Nullable [] vector) {}
}
