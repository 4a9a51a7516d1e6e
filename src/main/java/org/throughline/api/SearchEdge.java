package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.search.Hit;
import org.throughline.search.Hit.NearPassage;
import org.throughline.search.Hit.Snippet;

/** One thing of a page of what was found, with how it was found. */
record SearchEdge(
        String cursor,
        Thing node,
        int rank,
        double score,
        List<Snippet> snippets,
        @Nullable NearPassage passage,
        SearchWhy why) {

    /** @param things what the graph has of what was found, this among it */
    static SearchEdge of(String cursor, Hit hit, Map<Id, Thing> things) {
        var thing = requireNonNull(things.get(hit.id()));
        var why = SearchWhy.of(hit.why(), things);
        return new SearchEdge(cursor, thing, hit.rank(), hit.score(), hit.snippets(), hit.passage(), why);
    }
}
