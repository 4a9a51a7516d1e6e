package org.throughline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Thing;
import org.throughline.search.Hit;
import org.throughline.search.Hit.NearPassage;
import org.throughline.search.Hit.Snippet;
import org.throughline.search.Why;

/** One thing of a page of what was found, with how it was found. */
record SearchEdge(
        String cursor,
        Thing node,
        int rank,
        double score,
        List<Snippet> snippets,
        @Nullable NearPassage passage,
        Why why) {

    static SearchEdge of(String cursor, Thing thing, Hit hit) {
        return new SearchEdge(cursor, thing, hit.rank(), hit.score(), hit.snippets(), hit.passage(), hit.why());
    }
}
