package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What searches over HTTP answer, and with how many statements. */
class SearchIT extends SearchOverHttp {

    @Test
    void aHitSaysWhereItsWordsWereFoundAndWhatThatCounts() {
        var hit = hits("query: \"AF stroke\", mode: WORDS, filter: {kind: [INNOVATION]}", """
                rank score snippets { part fragments { text matched } } passage { text }
                why { exact words { rank score share } meaning { rank } terms { word foundAs kind part score } inWords }
                """)
                .getFirst();

        assertThat(hit.at("/node/id").asString()).isEqualTo("innovation/patch");
        assertThat(hit.at("/rank").asInt()).isEqualTo(1);
        assertThat(marked(hit)).contains("fibrillation", "stroke").doesNotContain("chest");
        assertThat(hit.at("/why/words/rank").asInt()).isEqualTo(1);
        assertThat(hit.at("/why/meaning").isNull()).isTrue();
        assertThat(hit.at("/passage").isNull()).isTrue();
        assertThat(hit.at("/why/inWords").asString())
                .startsWith("1st by words: ")
                .contains("\"stroke\" in its text")
                .endsWith(" AF was read as Atrial fibrillation.");
        var terms = hit.at("/why/terms")
                .valueStream()
                .mapToDouble(term -> term.get("score").asDouble());
        assertThat(terms.sum()).isCloseTo(hit.at("/why/words/score").asDouble(), within(1e-4));
    }

    @Test
    void aHitByMeaningShowsThePassageAndTheSentence() {
        var hit = hits(
                        "query: \"wearable heart monitor\", mode: MEANING, filter: {kind: [INNOVATION]}",
                        "snippets { part } passage { text sentence similarity } why { words { rank } meaning { rank score share } inWords }")
                .getFirst();

        assertThat(hit.at("/passage/text").asString()).startsWith("A patch worn on the chest");
        assertThat(hit.at("/passage/similarity").asDouble())
                .isEqualTo(hit.at("/why/meaning/score").asDouble())
                .isBetween(0.3, 1.0);
        assertThat(hit.at("/why/words").isNull()).isTrue();
        assertThat(hit.at("/why/inWords").asString()).isEqualTo("1st by meaning.");
    }

    @Test
    void aSearchSaysWhatAbbreviationsStandForAndHowFarTheIndexIs() {
        var answer = client().ask("""
                { search(query: "AF") {
                  readings { abbreviation meaning things examples { id name } }
                  indexedRevision complete thingsWithoutVectors didYouMean
                } }
                """);
        var search = answer.at("/data/search");

        assertThat(search.at("/readings/0/abbreviation").asString()).isEqualTo("AF");
        assertThat(search.at("/readings/0/meaning").asString()).isEqualTo("Atrial fibrillation");
        assertThat(search.at("/readings/0/examples/0/id").asString()).isEqualTo("condition/af");
        assertThat(search.get("indexedRevision")).isEqualTo(answer.at("/extensions/revision"));
        assertThat(search.get("complete").asBoolean()).isTrue();
        assertThat(search.get("thingsWithoutVectors").asInt()).isZero();
        assertThat(search.get("didYouMean").isNull()).isTrue();
    }

    @Test
    void aMisspeltWordIsTakenForTheOneThatIsThere() {
        var search = client().data(
                        "{ search(query: \"screning\", mode: WORDS, first: 1) { didYouMean edges { why { inWords } } } }");

        assertThat(search.at("/search/didYouMean").asString()).isEqualTo("screening");
        assertThat(search.at("/search/edges/0/why/inWords").asString())
                .endsWith("\"screning\" was taken for \"screening\".");
    }

    @Test
    void facetsHaveTheNamesOfWhatTheyCountAndAddUpToTheTotal() {
        var search = client().data("""
                { search(query: "stroke", mode: WORDS) {
                  totalCount
                  kinds: facets(of: [KIND]) { ...counts }
                  others: facets(of: [CONDITION, PROGRAMME, SUB_KIND]) { ...counts }
                } }
                fragment counts on SearchFacetCounts { facet more values { value label count node { id name } } }
                """).get("search");

        var kinds = search.at("/kinds/0/values");
        assertThat(kinds.valueStream()
                        .mapToInt(value -> value.get("count").asInt())
                        .sum())
                .isEqualTo(search.get("totalCount").asInt());
        assertThat(kinds.at("/0/label").asString()).isEqualTo("Study");
        assertThat(kinds.at("/0/node").isNull()).isTrue();
        assertThat(search.get("others")
                        .valueStream()
                        .map(each -> each.get("facet").asString()))
                .containsExactly("CONDITION", "PROGRAMME", "SUB_KIND");
        assertThat(search.at("/others/0/values")
                        .valueStream()
                        .map(value -> value.get("label").asString()))
                .containsExactlyInAnyOrder("Atrial fibrillation", "Heart disease");
        assertThat(search.at("/others/1/values/0/node/name").asString()).isEqualTo("Spreading Well");
        assertThat(search.at("/others/2/values")
                        .valueStream()
                        .map(value -> value.get("label").asString()))
                .containsExactlyInAnyOrder("CPD course", "Device");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: [CURRICULUM]                          | curriculum/c
                    subKind: ["CPD_COURSE", "AHSN"]             | curriculum/c
                    phase: [T1, T3]                             | study/s2 study/s4
                    design: [RCT], years: {from: 2014}          | study/s4 study/s5
                    years: {to: 2011}                           | study/s1
                    years: {from: 2015, to: 2015}               | innovation/patch study/s5
                    years: {}, profession: ["paramedics"]       | curriculum/c
                    direction: [NULL]                           | innovation/patch study/s1
                    direction: [NULL], kind: [STUDY]            | study/s1
                    status: [SPREADING, WITHDRAWN]              | innovation/patch
                    condition: ["condition/heart"], phase: [T0] | study/s1
                    network: ["net/n"]                          | innovation/patch
                    programme: ["programme/p"]                  | innovation/patch
                    region: ["North West"]                      | curriculum/c
                    region: ["North East"]                      |
                    """)
    void aFilterLeavesWhatFulfilsAllOfIt(String filter, String expected) {
        for (var mode : List.of("WORDS", "HYBRID")) {
            var arguments = "query: \"stroke\", mode: %s, filter: {%s}".formatted(mode, filter);
            var search = client().data("{ search(%s) { totalCount edges { node { id } } } }".formatted(arguments));

            var found = search.at("/search/edges")
                    .valueStream()
                    .map(edge -> edge.at("/node/id").asString())
                    .toList();
            var wanted = expected == null ? List.<String>of() : List.of(expected.split(" "));
            assertThat(found.stream().filter(id -> !id.startsWith("net/")))
                    .as(mode)
                    .containsAll(wanted);
            assertThat(search.at("/search/totalCount").asInt()).isEqualTo(found.size());
            if (mode.equals("WORDS")) {
                assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    @Test
    void pagesGoOnWithoutSkipOrRepeatWhileTheIndexIsWrittenTo() {
        var whole = ids(page("first: 100", "edges { node { id } }"));
        var walked = new ArrayList<String>();
        var ranks = new ArrayList<Integer>();
        var after = "";
        var hasNext = true;
        while (hasNext) {
            var page = page(
                    "first: 2" + after, "totalCount pageInfo { hasNextPage endCursor } edges { rank node { id } }");
            walked.addAll(ids(page));
            page.get("edges").forEach(edge -> ranks.add(edge.get("rank").asInt()));
            assertThat(page.get("totalCount").asInt()).isEqualTo(whole.size());
            after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
            hasNext = page.at("/pageInfo/hasNextPage").asBoolean();
            graph.write(study(10 + walked.size()));
            caughtUp.index();
        }

        assertThat(walked).isEqualTo(whole).hasSizeGreaterThan(6);
        assertThat(ranks)
                .isEqualTo(IntStream.rangeClosed(1, whole.size()).boxed().toList());
        assertThat(ids(page("first: 100", "edges { node { id } }"))).hasSizeGreaterThan(whole.size());
    }

    @Test
    void aPageWithItsFacetsAndReadingsTakesAsManyStatementsHoweverManyThingsThereAre() {
        var counts = Stream.of(1, 100)
                .map(first -> {
                    driver.reset();
                    client().data("""
                            { search(query: "AF stroke", first: %d) {
                              edges { node { id name } }
                              readings { examples { name } }
                              facets { values { label node { id } } }
                            } }
                            """.formatted(first));
                    return driver.statements().stream()
                            .filter(statement -> statement.startsWith("// The things of the given ids"))
                            .count();
                })
                .toList();

        assertThat(counts).allMatch(count -> count <= 2);
    }

    @Test
    void whatIsTypedIsCompletedWithTheNameThatGoesOn() {
        var suggestions = client().data("""
                { suggest(prefix: "irreg h") { thing { id name } name isAlias }
                  none: suggest(prefix: "irreg", kinds: [NETWORK]) { name }
                  nothing: suggest(prefix: "") { name }
                  one: suggest(prefix: "stroke", first: 1) { isAlias } }
                """);

        assertThat(suggestions.at("/suggest/0/thing/id").asString()).isEqualTo("condition/af");
        assertThat(suggestions.at("/suggest/0/name").asString()).isEqualTo("Irregular heartbeat");
        assertThat(suggestions.at("/suggest/0/isAlias").asBoolean()).isTrue();
        assertThat(suggestions.get("none")).isEmpty();
        assertThat(suggestions.get("nothing")).isEmpty();
        assertThat(suggestions.get("one")).hasSize(1);
        assertThat(suggestions.at("/one/0/isAlias").asBoolean()).isFalse();
    }

    @Test
    void whatIsAlikeSaysByWhatItIs() {
        var similar = client().data("""
                { similar(id: "study/s1", kinds: [STUDY, CURRICULUM], first: 3) {
                  thing { id } score meaning { rank score share } neighbourhood { rank score share }
                  shared { id } sharedCount inWords
                } }
                """).get("similar");

        assertThat(similar).hasSize(3);
        var first = similar.get(0);
        assertThat(first.at("/thing/id").asString()).startsWith("study/");
        assertThat(first.at("/meaning/share").asDouble()
                        + first.at("/neighbourhood/share").asDouble())
                .isCloseTo(first.get("score").asDouble(), within(1e-9));
        assertThat(first.at("/shared/0/id").asString()).isEqualTo("condition/af");
        assertThat(first.get("sharedCount").asInt()).isEqualTo(1);
        assertThat(first.get("inWords").asString()).endsWith(" by connections: both with Atrial fibrillation.");
    }

    @Test
    void whatCannotBeReadIsLeftOutOfWhatIsToldOfItsNeighbours() {
        graph.write(
                sourced("programme/p", Map.of("name", "Spreading Well", "kind", "UNHEARD_OF")),
                sourced(
                        "innovation/watch",
                        Map.of("name", "Rhythm watch", "kind", "DEVICE", "summary", "Finds a stroke risk."),
                        to("ABOUT", "condition/af"),
                        to("IN_PROGRAMME", "programme/p")));
        caughtUp.index();

        var answer = client().data("""
                { similar(id: "innovation/patch", kinds: [INNOVATION]) { thing { id } shared { id } sharedCount }
                  search(query: "rhythm watch") {
                    edges { node { id } why { through { node { id } } } }
                    facets(of: [PROGRAMME]) { values { value label node { id } count } }
                  } }
                """);

        var similar = answer.at("/similar/0");
        assertThat(similar.at("/thing/id").asString()).isEqualTo("innovation/watch");
        assertThat(similar.get("sharedCount").asInt()).isEqualTo(2);
        assertThat(similar.get("shared"))
                .singleElement()
                .satisfies(shared -> assertThat(shared.get("id").asString()).isEqualTo("condition/af"));
        assertThat(ids(answer.get("search"))).contains("innovation/watch").doesNotContain("programme/p");
        var programme = answer.at("/search/facets/0/values/0");
        assertThat(programme.get("label").asString()).isEqualTo("programme/p");
        assertThat(programme.get("node").isNull()).isTrue();
    }

    private List<JsonNode> hits(String arguments, String fields) {
        return client().data("{ search(%s) { edges { node { id } %s } } }".formatted(arguments, fields))
                .at("/search/edges")
                .valueStream()
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private static List<String> marked(JsonNode hit) {
        return hit.get("snippets")
                .valueStream()
                .flatMap(snippet -> snippet.get("fragments").valueStream())
                .filter(fragment -> fragment.get("matched").asBoolean())
                .map(fragment -> fragment.get("text").asString())
                .toList();
    }
}
