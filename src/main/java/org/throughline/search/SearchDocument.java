package org.throughline.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * What is indexed of a thing.
 *
 * @param id the thing
 * @param name what it is called
 * @param aliases its other names, abbreviations and synonyms
 * @param identifiers what registers call it, as written: DOI, PubMed id, registration, code of guidance, ODS, ROR, MeSH
 * @param text what its own fields say in prose; empty for nothing
 * @param notes what its facts say in prose
 * @param related the names of what it is connected with
 * @param facets the values to count and narrow by; no entry where there is none
 * @param years the years of its own dates; null where it has none
 * @param neighbours the things that it is connected with, itself or through a fact
 * @param mentions all other things of which this document holds anything
 */
public record SearchDocument(
        Id id,
        String name,
        List<String> aliases,
        List<String> identifiers,
        String text,
        List<String> notes,
        List<String> related,
        Map<Facet, Set<String>> facets,
        @Nullable Years years,
        Set<Id> neighbours,
        Set<Id> mentions) {

    /**
     * A run of years, both ends included.
     *
     * @param from the first year; {@link Integer#MIN_VALUE} where it is not known
     * @param to the last year; {@link Integer#MAX_VALUE} where it has not ended
     */
    public record Years(int from, int to) {}
}
