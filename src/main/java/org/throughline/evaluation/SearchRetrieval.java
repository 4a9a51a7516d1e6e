package org.throughline.evaluation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.graph.PageRequest;
import org.throughline.search.Mode;
import org.throughline.search.Search;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchQuery;
import org.throughline.search.UnanswerableQuery;

/** The search that everybody uses, with nothing set differently. */
@Component
class SearchRetrieval implements Retrieval {

    private final Search search;

    SearchRetrieval(Search search) {
        this.search = search;
    }

    @Override
    public State state() {
        var state = search.state();
        return new State(state.indexedRevision(), state.withoutVectors());
    }

    /** A query that search refuses finds nothing, and is counted with those that found nothing. */
    @Override
    public List<Found> find(String text, Mode mode) {
        try {
            var query = new SearchQuery(
                    text, SearchFilter.NONE, mode, new PageRequest(DEPTH, null), false, Set.of(), false);
            return search.search(query).hits().items().stream()
                    .map(item -> new Found(item.value().id(), item.value().score()))
                    .toList();
        } catch (UnanswerableQuery refused) {
            return List.of();
        }
    }
}
