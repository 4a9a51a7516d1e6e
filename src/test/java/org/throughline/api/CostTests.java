package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTests {

    private static final GraphQLSchema SCHEMA = Sdl.schema();

    @Test
    void aSingleObjectCostsOne() {
        assertThat(cost("{ node(id: \"innovation/pincer\") { id } }").total()).isEqualTo(1);
    }

    @Test
    void aPageCostsAHundredAndItsConnectionItsEdgesAndItsNodes() {
        assertThat(cost("{ studies(first: 10) { edges { node { title } } } }").total())
                .isEqualTo(100 + 1 + 10 * 2);
    }

    @Test
    void pageSizesMultiply() {
        var nested = "{ studies(first: 10) { edges { node { evidence(first: 7) { edges { node { name } } } } } } }";
        assertThat(cost(nested).total()).isEqualTo(100 + 100 + 1 + 10 * (2 + 1 + 7 * 2));
    }

    @Test
    void aPageWithoutASizeHasTwenty() {
        assertThat(cost("{ studies { edges { node { title } } } }").total()).isEqualTo(100 + 1 + 20 * 2);
    }

    @Test
    void theSizeOfAPageCanComeFromAVariable() {
        var document = "query ($n: Int!) { studies(first: $n) { edges { cursor } } }";
        assertThat(cost(document, Map.of("n", 50)).total()).isEqualTo(100 + 1 + 50);
    }

    @ParameterizedTest
    @CsvSource({"-2000000000, 1", "0, 1", "2147483647, 100"})
    void aPageSizeOutOfRangeCountsAsTheNearestThatIsAllowed(int first, int length) {
        var document = "query ($n: Int!) { studies(first: $n) { edges { cursor } } }";
        assertThat(cost(document, Map.of("n", first)).total()).isEqualTo(100 + 1 + length);
    }

    @Test
    void aListWithoutPagesCountsAsFive() {
        assertThat(cost("{ node(id: \"study/x\") { ... on Study { sources { title } } } }")
                        .total())
                .isEqualTo(1 + 5);
    }

    @Test
    void nodesCostAsManyAsThereAreIds() {
        assertThat(cost("{ nodes(ids: [\"study/a\", \"study/b\", \"study/c\"]) { id } }")
                        .total())
                .isEqualTo(3);
    }

    @Test
    void aListWithItsOwnSizeCostsAsAPageOfThatSize() {
        assertThat(cost("{ suggest(prefix: \"a\", first: 7) { thing { name } } }")
                        .total())
                .isEqualTo(100 + 7 * 2);
        assertThat(cost("{ similar(id: \"study/x\") { shared { name } } }").total())
                .isEqualTo(100 + 10 * (1 + 20));
    }

    @Test
    void facetsCostAsManyValuesAsTheyCanHave() {
        assertThat(cost("{ search(query: \"a\") { facets(of: [KIND, NETWORK]) { values { node { id } } } } }")
                        .total())
                .isEqualTo(100 + 1 + 2 * (1 + 20 * 2));
        assertThat(cost("{ search(query: \"a\") { facets { values { count } } } }")
                        .total())
                .isEqualTo(100 + 1 + 11 * (1 + 20));
    }

    @Test
    void fragmentsAndAliasesAreCounted() {
        var document = """
                { a: studies(first: 1) { ...page } b: studies(first: 2) { ...page } }
                fragment page on StudyConnection { edges { node { title } } }
                """;
        assertThat(cost(document).total()).isEqualTo(200 + (1 + 2) + (1 + 4));
    }

    @Test
    void whatIsSkippedCostsNothing() {
        var document = "query ($no: Boolean!) { studies(first: 9) @include(if: $no) { totalCount } }";
        assertThat(cost(document, Map.of("no", false)).total()).isZero();
    }

    @Test
    void introspectionCostsNothingAndIsNotDeep() {
        var cost = cost("{ __schema { types { fields { type { ofType { ofType { name } } } } } } }");
        assertThat(cost.total()).isZero();
        assertThat(cost.depth()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12, 20})
    void theCostOfHowEverManyNestedPagesIsNeverLessThanThatOfFewer(int levels) {
        assertThat(cost(nested(levels)).total())
                .isGreaterThan(cost(nested(levels - 1)).total() - 1)
                .isPositive();
    }

    @Test
    void depthCountsFields() {
        assertThat(cost("{ node(id: \"study/x\") { ... on Study { sources { title } } } }")
                        .depth())
                .isEqualTo(3);
    }

    private static String nested(int levels) {
        var inner = "id";
        for (int level = 0; level < levels; level++) {
            inner = "evidence(first: 100) { edges { node { %s } } }".formatted(inner);
        }
        var type = levels % 2 == 0 ? "Innovation" : "Study";
        return "{ node(id: \"study/x\") { ... on %s { %s } } }".formatted(type, inner);
    }

    private static Cost cost(String document) {
        return cost(document, Map.of());
    }

    private static Cost cost(String document, Map<String, Object> variables) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                SCHEMA, Parser.parse(document), null, RawVariables.of(variables));
        return Cost.of(operation, SCHEMA);
    }
}
