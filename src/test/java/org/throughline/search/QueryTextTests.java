package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.PageRequest;

class QueryTextTests {

    @Test
    void wordsAreAllThatIsTyped() {
        assertParts("magnesium  for\tpreterm labour", "magnesium for preterm labour", List.of(), List.of());
    }

    @Test
    void quotesHoldAPhraseOfAnyKindOfQuotes() {
        assertParts("\"cerebral palsy\" risk", "cerebral palsy risk", List.of("cerebral palsy"), List.of());
        assertParts("“cerebral palsy” risk", "cerebral palsy risk", List.of("cerebral palsy"), List.of());
    }

    @Test
    void aMinusInFrontExcludesAWordOrAPhrase() {
        assertParts("stroke -adult -\"heart failure\"", "stroke", List.of(), List.of("adult", "heart failure"));
        assertParts("-stroke", "", List.of(), List.of("stroke"));
    }

    @Test
    void aMinusInsideAWordIsAHyphen() {
        assertParts("out-of-hospital COVID-19", "out-of-hospital COVID-19", List.of(), List.of());
        assertParts("pre- and post-natal", "pre- and post-natal", List.of(), List.of());
        assertParts("1990 - 1995 -- x", "1990 - 1995 -- x", List.of(), List.of());
    }

    @Test
    void anOpenQuotationMarkIsNone() {
        assertParts("\"cerebral palsy", "\"cerebral palsy", List.of(), List.of());
        assertParts("6\" drain", "6\" drain", List.of(), List.of());
        assertParts("\"\" x", " x", List.of(), List.of());
    }

    @Test
    void nothingElseHasAMeaningOfItsOwn() {
        var typed = "name:x AND (a OR b*) ~2 ^3 [1 TO 2] {a} \\ / + ! ? && || <b>";
        assertParts(typed, typed, List.of(), List.of());
    }

    @Test
    void anyTextIsTakenApart() {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var typed = GeneratedTexts.any(random);
            var text = QueryText.parse(typed);
            assertThat(text.words()).hasSizeLessThanOrEqualTo(typed.length());
            assertThat(text.phrases()).noneMatch(String::isBlank);
            assertThat(text.excluded()).noneMatch(String::isBlank);
        }
    }

    @Test
    void longRunsOfMarksTakeNoTime() {
        for (var mark : List.of("\"", "-", "\" ", "- ", "-\"", "\"-", "a\"", " ")) {
            QueryText.parse(mark.repeat(20_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD83D", "-stroke", "-\"a b\"", "\"\"", "...", "\u200B", "-"})
    void aQueryThatAsksForNothingIsRefused(String text) {
        assertThatThrownBy(() -> query(text))
                .isInstanceOf(UnanswerableQuery.class)
                .hasMessageContaining("expected a word, a name or an identifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "早産", "👶", "3", "±", "€", "-a b"})
    void whateverStandsForSomethingIsAQuery(String text) {
        assertThat(query(text).text()).isEqualTo(text);
    }

    @Test
    void aQueryIsNoNovel() {
        assertThat(query("a".repeat(2_000)).text()).hasSize(2_000);
        assertThatThrownBy(() -> query("a".repeat(10_000)))
                .isInstanceOf(UnanswerableQuery.class)
                .hasMessage("found 10,000 characters, expected at most 2,000");
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(
                text, new SearchFilter(Map.of(), null), Mode.WORDS, new PageRequest(1, null), false, Set.of(), false);
    }

    private static void assertParts(String typed, String words, List<String> phrases, List<String> excluded) {
        assertThat(QueryText.parse(typed)).isEqualTo(new QueryText(words, phrases, excluded));
    }
}
