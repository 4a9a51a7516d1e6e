package org.throughline.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.search.Reading;
import org.throughline.search.SearchPage;

/**
 * One page of what was found.
 *
 * @param edges what is on the page
 * @param pageInfo where the page stands
 * @param found all that the search said
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, SearchPage found) {

    /**
     * Makes a connection of what was found. Where the page stands is told by what was found, whether it is still there or
     * not, so that the next page goes on behind it.
     *
     * @param found what was found
     * @param things what of it the graph has
     * @param cursors how the list's cursors are written
     * @param wanted the arguments that the page was asked for with
     */
    static SearchConnection of(SearchPage found, Map<Id, Thing> things, Cursors cursors, PageArguments wanted) {
        var hits = found.hits();
        var edges = hits.items().stream()
                .filter(item -> things.containsKey(item.value().id()))
                .map(item -> SearchEdge.of(cursors.cursor(item.key()), item.value(), things))
                .toList();
        return new SearchConnection(edges, Connection.pageInfo(hits, cursors, wanted), found);
    }

    /** How many results there are. GraphQL calls this only where it was asked for, and so counted. */
    public long totalCount() {
        return requireNonNull(found.hits().total());
    }

    public List<Reading> readings() {
        return found.readings();
    }

    public @Nullable String didYouMean() {
        return found.didYouMean();
    }

    public long indexedRevision() {
        return found.state().indexedRevision();
    }

    public boolean complete() {
        return found.state().complete();
    }

    public int thingsWithoutVectors() {
        return found.state().withoutVectors();
    }
}
