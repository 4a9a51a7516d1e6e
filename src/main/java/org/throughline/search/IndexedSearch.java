package org.throughline.search;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Finds things in the index. */
public interface IndexedSearch {

    /**
     * Finds things.
     *
     * @param query what is looked for
     * @param vector gives the query's place in the space of meaning, or null where meaning is to have no part; asked for it
     *     once words have been searched, so that it can be worked out meanwhile
     * @throws ForgottenPage if the state of the index that the query's page belongs to is no longer kept
     */
    SearchPage search(SearchQuery query, Supplier<float @Nullable []> vector);

    /**
     * Completes what somebody types.
     *
     * @param prefix the beginning of one or more words of a name
     * @param kinds the kinds of thing wanted; none for all
     * @param limit how many at most
     */
    List<Suggestion> suggest(String prefix, Set<ThingKind> kinds, int limit);

    /**
     * Finds what is like a thing.
     *
     * @param thing the thing
     * @param kinds the kinds of thing wanted; none for all
     * @param limit how many at most
     * @return the most alike first; empty where the index does not hold the thing
     */
    List<SimilarThing> similar(Id thing, Set<ThingKind> kinds, int limit);

    /** How far the index has come. */
    IndexState state();
}
