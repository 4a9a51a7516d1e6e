package org.throughline.api;

import java.util.List;
import org.throughline.search.Facet;
import org.throughline.search.SearchPage.FacetCounts;

/** How many results have which value of a facet. */
record SearchFacetCounts(Facet facet, List<SearchFacetValue> values, int more) {

    static SearchFacetCounts of(FacetCounts counts) {
        var values = counts.values().stream()
                .map(count -> new SearchFacetValue(counts.facet(), count.value(), count.count()))
                .toList();
        return new SearchFacetCounts(counts.facet(), values, counts.more());
    }
}
