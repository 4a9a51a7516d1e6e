package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.CaughtUp;
import org.throughline.ScratchSearchTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;
import tools.jackson.databind.JsonNode;

/** Searches over HTTP: what is answered, what is refused, and with how many statements. */
@ScratchSearchTest
@Import(CountingDriver.class)
class SearchIT {

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    @Autowired
    CountingDriver driver;

    @Autowired
    CaughtUp caughtUp;

    @BeforeEach
    void fill() {
        graph.clear();
        var entries = new ArrayList<GraphEntry>(List.of(
                source("source/a"),
                entry("condition/heart", Map.of("name", "Heart disease")),
                entry(
                        "condition/af",
                        Map.of("name", "Atrial fibrillation", "synonyms", List.of("AF", "Irregular heartbeat")),
                        to("BROADER", "condition/heart")),
                sourced("org/u", Map.of("name", "Alder University", "kind", "UNIVERSITY", "region", "North West")),
                sourced("net/n", Map.of("name", "Wessex Network", "kind", "AHSN", "validFrom", "2013")),
                sourced("programme/p", Map.of("name", "Spreading Well", "kind", "FELLOWSHIP")),
                sourced(
                        "innovation/patch",
                        Map.of(
                                "name",
                                "Rhythm patch",
                                "kind",
                                "DEVICE",
                                "status",
                                "SPREADING",
                                "introduced",
                                "2014",
                                "summary",
                                "A patch worn on the chest that finds atrial fibrillation before it leads to a stroke."),
                        to("ABOUT", "condition/af"),
                        to("IN_PROGRAMME", "programme/p"),
                        to("DEVELOPED_BY", "net/n")),
                sourced(
                        "curriculum/c",
                        Map.of(
                                "title",
                                "Reading an ECG",
                                "kind",
                                "CPD_COURSE",
                                "professions",
                                List.of("paramedics"),
                                "validFrom",
                                "2016",
                                "outcomes",
                                List.of("Tells a stroke risk from a heartbeat.")),
                        to("PROVIDED_BY", "org/u"),
                        to("ABOUT", "condition/af"))));
        IntStream.rangeClosed(1, 5).mapToObj(SearchIT::study).forEach(entries::add);
        entries.add(sourced(
                "evidence/e",
                Map.of("role", "TRIALS", "direction", "NULL", "note", "No fewer admissions."),
                from("YIELDS", "study/s1"),
                to("INFORMS", "innovation/patch")));
        graph.write(entries.toArray(GraphEntry[]::new));
        caughtUp.index();
    }

    private static GraphEntry study(int number) {
        return sourced(
                "study/s" + number,
                Map.of(
                        "title",
                        "Stroke trial " + number,
                        "summary",
                        "Screening for an irregular heartbeat found more stroke risk.",
                        "phase",
                        "T" + (number - 1) % 5,
                        "phaseRationale",
                        "R",
                        "design",
                        "RCT",
                        "published",
                        Integer.toString(2010 + number)),
                to("ABOUT", "condition/af"));
    }

    private static GraphEntry sourced(String id, Map<String, Object> properties, GraphEntry.Reference... references) {
        var withBasis = new HashMap<>(properties);
        withBasis.put("basis", "read");
        var cited = Stream.concat(Stream.of(references), Stream.of(to("CITES", "source/a")));
        return entry(id, withBasis, cited.toArray(GraphEntry.Reference[]::new));
    }

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
    void aCursorOfAnotherQueryFilterOrModeIsRefused() {
        var cursor = page("first: 1", "pageInfo { endCursor }")
                .at("/pageInfo/endCursor")
                .asString();
        for (var other : List.of(
                "query: \"patch\"", "query: \"stroke\", mode: WORDS", "query: \"stroke\", filter: {kind: [STUDY]}")) {
            var error = client().error("{ search(%s, after: \"%s\") { totalCount } }".formatted(other, cursor));

            assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            assertThat(error.at("/extensions/argument").asString()).isEqualTo("after");
        }
    }

    @Test
    void aCursorWhoseResultsAreNoLongerKeptTellsTheClientToBeginAgain() {
        var cursor = page("first: 1", "pageInfo { endCursor }")
                .at("/pageInfo/endCursor")
                .asString();
        var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        var ofAnotherProcess = text.replaceFirst("(.* )[^ .]+\\.", "$1otherprocess.");
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(ofAnotherProcess.getBytes(UTF_8));

        var error = client().error("{ search(query: \"stroke\", after: \"%s\") { totalCount } }".formatted(forged));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("CURSOR_EXPIRED");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("after");
        assertThat(error.get("message").asString()).contains("begin again with the first page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    search(query: '') { complete }                                             | query             | nothing to look for
                    search(query: ' -') { complete }                                           | query             | nothing to look for
                    search(query: 'stroke', first: 0) { complete }                             | first             | expected 1 to 100
                    search(query: 'stroke', after: 'x') { complete }                           | after             | not a cursor of this list
                    search(query: 'stroke', mode: BOTH) { complete }                           | mode              | BOTH
                    search(query: 'stroke', filter: {kind: []}) { complete }                   | filter.kind       | empty list
                    search(query: 'stroke', filter: {region: []}) { complete }                 | filter.region     | empty list
                    search(query: 'stroke', filter: {subKind: ['AHSM']}) { complete }          | filter.subKind    | expected a value of InnovationKind
                    search(query: 'stroke', filter: {condition: ['net/n']}) { complete }       | filter.condition  | expected condition/
                    search(query: 'stroke', filter: {network: ['org/u']}) { complete }         | filter.network    | expected net/
                    search(query: 'stroke', filter: {programme: ['programme']}) { complete }   | filter.programme[0] | is not an id
                    search(query: 'stroke', filter: {years: {from: 13}}) { complete }          | filter.years      | 1850 to 2100
                    search(query: 'stroke', filter: {years: {from: 2, to: 1}}) { complete }    | filter.years      | 1850 to 2100
                    search(query: 'stroke', filter: {years: {from: 2015, to: 2014}}) { complete } | filter.years   | the earlier year first
                    search(query: 'stroke') { facets(of: []) { more } }                        | of                | empty list
                    suggest(prefix: 'a', first: 101) { name }                                  | first             | expected 1 to 100
                    suggest(prefix: 'a', kinds: []) { name }                                   | kinds             | empty list
                    similar(id: 'innovation/none') { score }                                   | id                | the graph does not have
                    similar(id: 'evidence/e') { score }                                        | id                | expected study/
                    similar(id: 'innovation/patch', first: 0) { score }                        | first             | expected 1 to 100
                    similar(id: 'innovation/patch', kinds: []) { score }                       | kinds             | empty list
                    """, quoteCharacter = '`')
    void aBadArgumentIsNamed(String field, String argument, String message) {
        var error = client().error("{ %s }".formatted(field.replace('\'', '"')));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "?",
                "-",
                "\\\"",
                "\\\"\\\"",
                "-\\\"",
                "stroke -",
                "-stroke",
                "*:*",
                "name:stroke~2^3 AND (x OR [a TO b}",
                "/.*/",
                "\\\\",
                "\\u0000stroke\\u0007",
                "\\ud800",
                "stroke \\udc00 af",
                "\\ud83d\\udc93 heart",
                "\\u0627\\u0644\\u0633\\u0643\\u062a\\u0629",
                "\\u8133\\u6882\\u585e",
                "\\u202estroke",
                "e\\u0301\\u0301\\u0301\\u0301",
                "${jndi:x}",
                "<script>"
            })
    void anyTextGivesAnAnswerOrATypedErrorInEveryMode(String json) {
        for (var mode : List.of("HYBRID", "WORDS", "MEANING")) {
            var answer = askRaw(
                    json,
                    "search(query: $text, mode: %s) { totalCount didYouMean readings { meaning } edges".formatted(mode)
                            + " { snippets { fragments { text } } why { inWords terms { word } } } }");

            var code = answer.at("/errors/0/extensions/code");
            assertThat(code.asString("BAD_REQUEST")).as("%s %s", mode, answer).isEqualTo("BAD_REQUEST");
            assertThat(answer.has("errors"))
                    .isNotEqualTo(answer.at("/data/search").isObject());
        }
        assertThat(askRaw(json, "suggest(prefix: $text) { name }")
                        .at("/data/suggest")
                        .isArray())
                .isTrue();
    }

    @Test
    void aQueryOfTenThousandLettersIsRefusedWithItsLength() {
        var tooLong = "stroke and ".repeat(1_000);
        for (var field : List.of("search(query: $text) { complete }", "suggest(prefix: $text) { name }")) {
            var answer = askRaw(tooLong, field);

            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
            assertThat(answer.at("/errors/0/message").asString())
                    .contains("found 11,000 characters, expected at most 2,000");
        }
        assertThat(askRaw(tooLong.substring(0, 2_000), "search(query: $text) { totalCount }")
                        .at("/data/search/totalCount")
                        .asInt())
                .isPositive();
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

    private Client client() {
        return new Client(port);
    }

    private List<JsonNode> hits(String arguments, String fields) {
        return client().data("{ search(%s) { edges { node { id } %s } } }".formatted(arguments, fields))
                .at("/search/edges")
                .valueStream()
                .toList();
    }

    private JsonNode page(String page, String fields) {
        return client().data("{ search(query: \"stroke\", %s) { %s } }".formatted(page, fields))
                .get("search");
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

    /** Asks with a text that stands in the body as it is, escaped as JSON. */
    private JsonNode askRaw(String text, String field) {
        var body = "{\"query\": \"query ($text: String!) { %s }\", \"variables\": {\"text\": \"%s\"}}"
                .formatted(field.replace("\"", "\\\""), text);
        return Client.json(Client.send(client().post(body)));
    }
}
