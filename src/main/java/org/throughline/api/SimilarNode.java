package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.search.SimilarThing;
import org.throughline.search.Why.Leg;

/** A thing that is like another, with what both are connected with. */
record SimilarNode(
        Thing thing,
        double score,
        @Nullable Leg meaning,
        @Nullable Leg neighbourhood,
        List<Thing> shared,
        int sharedCount) {

    /** How many of the things that both are connected with are shown: of two large networks there are hundreds. */
    static final int SHARED = 20;

    /** @param found the thing, and the first {@value #SHARED} of those that both are connected with, as far as there are */
    static SimilarNode of(SimilarThing similar, Map<Id, Thing> found) {
        var shared = similar.shared().stream()
                .limit(SHARED)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        return new SimilarNode(
                requireNonNull(found.get(similar.thing())),
                similar.score(),
                similar.meaning(),
                similar.neighbourhood(),
                shared,
                similar.shared().size());
    }
}
