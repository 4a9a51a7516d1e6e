package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.throughline.search.Facet;

/** Only what a document asks for is counted. */
class SearchPartsTests {

    @Test
    void nothingIsCountedForHitsAlone() {
        assertThat(parts("edges { node { name } } pageInfo { hasNextPage }"))
                .isEqualTo(new SearchParts(false, Set.of(), false));
    }

    @Test
    void aTotalIsCountedWhereItIsAskedForUnderWhateverName() {
        assertThat(parts("all: totalCount").total()).isTrue();
        assertThat(parts("... on SearchConnection { totalCount }").total()).isTrue();
        assertThat(parts("totalCount @include(if: false) complete").total()).isFalse();
    }

    @Test
    void facetsAreThoseOfAllFieldsThatAskForSome() {
        assertThat(parts("a: facets(of: [KIND]) { more } b: facets(of: $it) { more }")
                        .facets())
                .isEqualTo(EnumSet.of(Facet.KIND, Facet.REGION));
        assertThat(parts("facets { more }").facets()).isEqualTo(EnumSet.allOf(Facet.class));
        assertThat(parts("facets(of: []) { more }").facets()).isEmpty();
    }

    @Test
    void sentencesAreLookedForWhereTheyAreAskedFor() {
        assertThat(parts("edges { passage { said: sentence } }").sentences()).isTrue();
        assertThat(parts("edges { passage { text } }").sentences()).isFalse();
    }

    private static SearchParts parts(String fields) {
        var seen = new AtomicReference<SearchParts>();
        DataFetcher<Object> fetcher = field -> {
            seen.set(SearchParts.of(field.getSelectionSet()));
            return null;
        };
        var schema = Sdl.schema();
        var code = schema.getCodeRegistry()
                .transform(fetchers -> fetchers.dataFetcher(FieldCoordinates.coordinates("Query", "search"), fetcher));
        var variables = fields.contains("$it") ? "query ($it: [SearchFacet!]) " : "";
        var question = ExecutionInput.newExecutionInput(variables + "{ search(query: \"a\") { %s } }".formatted(fields))
                .variables(Map.of("it", List.of("REGION")));
        GraphQL.newGraphQL(schema.transform(changed -> changed.codeRegistry(code)))
                .build()
                .execute(question.build());
        return seen.get();
    }
}
