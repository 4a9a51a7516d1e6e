package org.throughline.api;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.search.Facet;

/**
 * What a document asks for of a search beside its hits: counting takes time, so it is done only where it is asked for.
 *
 * @param total whether all results are to be counted
 * @param facets by what they are to be counted
 * @param sentences whether each passage is to have a sentence
 */
record SearchParts(boolean total, Set<Facet> facets, boolean sentences) {

    /** Reads the fields that are selected of a search connection. */
    static SearchParts of(DataFetchingFieldSelectionSet selected) {
        var facets = EnumSet.noneOf(Facet.class);
        selected.getImmediateFields().stream()
                .filter(field -> field.getName().equals("facets"))
                .flatMap(SearchParts::wanted)
                .forEach(facets::add);
        return new SearchParts(selected.contains("totalCount"), facets, selected.contains("edges/passage/sentence"));
    }

    /** The field can be asked for several times, under other names. */
    private static Stream<Facet> wanted(SelectedField facets) {
        return facets.getArguments().get("of") instanceof Collection<?> of
                ? of.stream().map(facet -> Facet.valueOf(String.valueOf(facet)))
                : Stream.of(Facet.values());
    }
}
