package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What searches over HTTP refuse, and that they answer or refuse whatever is asked. */
class SearchRefusalsIT extends SearchOverHttp {

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
        var ofAnotherProcess = text.replaceFirst("(?s)(.*\n)[^ .]+\\.", "$1otherprocess.");
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

    /** Asks with a text that stands in the body as it is, escaped as JSON. */
    private JsonNode askRaw(String text, String field) {
        var body = "{\"query\": \"query ($text: String!) { %s }\", \"variables\": {\"text\": \"%s\"}}"
                .formatted(field.replace("\"", "\\\""), text);
        return Client.json(Client.send(client().post(body)));
    }
}
