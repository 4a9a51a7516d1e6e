package org.throughline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.search.Why.Leg;

/**
 * A thing that is like another.
 *
 * @param thing the thing
 * @param score what it was ranked by
 * @param neighbourhood how it stands by what both are connected with; null where that is nothing
 * @param meaning how it stands by its meaning; null where that is not known
 * @param shared what both are connected with, the rarest first
 */
public record SimilarThing(
        Id thing,
        double score,
        @Nullable Leg neighbourhood,
        @Nullable Leg meaning,
        List<Id> shared) {}
