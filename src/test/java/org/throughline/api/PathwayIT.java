package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;

/** Questions about pathways over HTTP: from where they are asked, and what is refused. */
@SeededGraphTest
class PathwayIT {

    private static final String STRENGTH = "proof { strength { certainty direction } independentAdopters { value } }";

    @LocalServerPort
    int port;

    @Test
    void nothingWasKnownBeforeAnythingWasRecorded() {
        var pincer = compare("knownAt: \"2000-01-01T00:00:00Z\"");

        assertThat(pincer.at("/proof/strength/certainty").asString()).isEqualTo("VERY_LOW");
        assertThat(pincer.at("/proof/strength/direction").asString()).isEqualTo("NO_RESULT");
        assertThat(pincer.at("/proof/independentAdopters/value").asInt()).isZero();
    }

    @Test
    void beforeItsFirstTrialWasPublishedNothingSpokeForIt() {
        var before = compare("asOf: \"2011\"");
        var after = compare("asOf: \"2013\"");

        assertThat(before.at("/proof/strength/direction").asString()).isEqualTo("NO_RESULT");
        assertThat(after.at("/proof/strength/direction").asString()).isEqualTo("SUPPORTS");
    }

    @Test
    void aProtocolCountsForNothing() {
        var found = client().data("""
                        { compare(innovations: ["innovation/medicines-at-transitions"]) {
                          proof { strength { direction } againstCount { value } }
                          } }""").at("/compare/0/proof");

        assertThat(found.at("/strength/direction").asString()).isEqualTo("NO_RESULT");
        assertThat(found.at("/againstCount/value").asInt()).isZero();
    }

    @Test
    void withoutTheTrialTheEvidenceIsAsWeakAsItsRetractionWouldMakeIt() {
        var without = compare("ignoring: [\"study/pincer-trial-2012\"]");
        var impact = client().data("""
                        { impactOfRetracting(id: "study/pincer-trial-2012") { edges { node {
                          innovation { id } after { certainty direction } } } } }""").at("/impactOfRetracting/edges/0/node");

        assertThat(impact.at("/innovation/id").asString()).isEqualTo("innovation/pincer");
        assertThat(without.at("/proof/strength")).isEqualTo(impact.get("after"));
    }

    @Test
    void theRulesOfAnAnswerComeWithItWhetherOrNotItIsAskedForAnExplanation() {
        var whole = client().ask(
                        "{ provenPathways { totalCount } compare(innovations: [\"innovation/pincer\"]) { __typename } }");
        var plain = client().ask("{ innovations(first: 1) { totalCount } }");

        assertThat(whole.at("/extensions/rules")
                        .valueStream()
                        .map(rule -> rule.get("name").asString()))
                .containsExactly("pathway-strength", "proven-pathways", "here");
        assertThat(whole.at("/extensions/rules/0/version").asInt()).isEqualTo(3);
        assertThat(plain.at("/extensions/rules").isMissingNode()).isTrue();
    }

    @Test
    void whatAProofListsIsPaged() {
        var proof = """
                { compare(innovations: ["innovation/pincer"]) { proof {
                  againstCount { value } costCount { value } teachingCount { value } teaching(%s) { id } } } }""";
        var all = client().data(proof.formatted("first: 100")).at("/compare/0/proof");
        var first = client().data(proof.formatted("first: 1")).at("/compare/0/proof/teaching");
        var rest = client().data(proof.formatted(
                        "first: 100, after: \"%s\"".formatted(first.at("/0/id").asString())))
                .at("/compare/0/proof/teaching");

        assertThat(all.at("/teaching").size())
                .isEqualTo(all.at("/teachingCount/value").asInt());
        assertThat(first.size()).isEqualTo(Math.min(1, all.at("/teaching").size()));
        assertThat(rest.size()).isEqualTo(all.at("/teaching").size() - 1);
        var error = client().error(proof.formatted("first: 1, after: \"teaching/none\""));
        assertThat(error.at("/extensions/argument").asString()).isEqualTo("after");
    }

    @Test
    void debtsFollowEachOtherPageByPage() {
        var all = ids("first: 6");
        var first = client().data(debts("first: 4")).get("evidenceDebt");
        var rest = ids("first: 2, after: \"%s\""
                .formatted(first.at("/pageInfo/endCursor").asString()));

        assertThat(all).hasSize(6);
        assertThat(rest).isEqualTo(all.subList(4, 6));
        assertThat(first.at("/totalCount").asInt()).isGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare(innovations: [])                                          | innovations | found an empty list",
                "compare(innovations: ['study/pincer-trial-2012'])                 | innovations | expected innovation/…",
                "compare(innovations: ['innovation/pincer'], asOf: '2099')         | asOf        | expected a date up to today",
                "compare(innovations: ['innovation/pincer'], knownAt: '2099-01-01T00:00:00Z') | knownAt | up to now",
                "compare(innovations: ['innovation/pincer'], ignoring: [])         | ignoring    | found an empty list",
                "compare(innovations: ['innovation/pincer'], ignoring: ['study/none']) | ignoring | does not have",
                "compare(innovations: ['innovation/pincer'], ignoring: ['condition/stroke']) | ignoring | expected study/…",
                "evidenceDebt(condition: 'condition/none')                         | condition   | does not have",
                "evidenceDebt(condition: 'study/pincer-trial-2012')                | condition   | expected condition/…",
                "evidenceDebt(minReach: 0)                                         | minReach    | expected at least 1",
                "evidenceDebt(first: 0)                                            | first       | expected 1 to 100",
                "evidenceDebt(after: 'x')                                          | after       | not a cursor of this list",
                "compare(innovations: ['innovation/none', 'innovation/pincer'])    | innovations | innovation/none, which the graph does not have",
                "trace(from: 'study/none', direction: FORWARD)                     | from        | study/none, which the graph does not have",
                "impactOfRetracting(id: 'study/none')                              | id          | does not have",
                "impactOfRetracting(id: 'innovation/pincer')                       | id          | expected study/… or source/… or evidence/…",
                "trace(from: 'study/pincer-trial-2012', direction: FORWARD, asOf: '2099-01') | asOf | expected a date up to today"
            })
    void whatCannotBeAskedIsRefusedWithTheArgumentAndWhatToDo(String field, String argument, String message) {
        var error = client().error("{ %s { __typename } }".formatted(field.replace('\'', '"')));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains(message);
    }

    private List<String> ids(String page) {
        return client().data(debts(page))
                .at("/evidenceDebt/edges")
                .valueStream()
                .map(edge -> edge.at("/node/pathway/proof/innovation/id").asString())
                .toList();
    }

    private static String debts(String page) {
        return """
                { evidenceDebt(minReach: 1, %s) { totalCount pageInfo { endCursor }
                  edges { node { pathway { proof { innovation { id } } } } } } }""".formatted(page);
    }

    private JsonNode compare(String viewpoint) {
        return client().data(
                        "{ compare(innovations: [\"innovation/pincer\"], %s) { %s } }".formatted(viewpoint, STRENGTH))
                .at("/compare/0");
    }

    private Client client() {
        return new Client(port);
    }
}
