package org.throughline.search;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What results have to fulfil, all of it.
 *
 * @param values for each facet named, the values of which a result has to have one
 * @param years the years that the result's own dates have to touch; null for any
 */
public record SearchFilter(Map<Facet, Set<String>> values, SearchDocument.@Nullable Years years) {

    /** Lets everything through. */
    public static final SearchFilter NONE = new SearchFilter(Map.of(), null);
}
