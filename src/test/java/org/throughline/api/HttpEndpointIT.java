package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ScratchGraphTest;

/** GraphQL over HTTP, case by case of its specification. */
@ScratchGraphTest
class HttpEndpointIT {

    private static final String OWN = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String GOOD = "{\"query\": \"{ __typename }\"}";
    private static final String UNKNOWN_FIELD = "{\"query\": \"{ nothing }\"}";

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/graphql-response+json                                       | application/graphql-response+json
                    application/json                                                        | application/json
                    */*                                                                     | application/graphql-response+json
                    application/*                                                           | application/graphql-response+json
                    application/json, application/graphql-response+json;q=0.5               | application/json
                    application/json;q=0.5, application/graphql-response+json               | application/graphql-response+json
                    text/html, application/json;q=0.9                                       | application/json
                    application/graphql-response+json;q=0, application/json                 | application/json
                    application/json, multipart/mixed                                       | application/json
                    """)
    void theAnswerComesInTheBestMediaTypeThatIsAccepted(String accepted, String given) {
        var response = Client.send(client.post(GOOD).header("Accept", accepted));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(contentType(response)).startsWith(given);
        assertThat(Client.json(response).at("/data/__typename").asString()).isEqualTo("Query");
    }

    @Test
    void withoutAnAcceptHeaderTheAnswerComesInGraphQlsOwnMediaType() {
        assertThat(contentType(Client.send(client.post(GOOD)))).startsWith(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/event-stream", "application/json;q=0", "nonsense"})
    void whatCannotBeGivenIsNotAcceptable(String accepted) {
        var response = Client.send(client.post(GOOD).header("Accept", accepted));

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(message(response)).contains("expected one of").contains(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/graphql", "application/json; charset=utf-16", "nonsense"})
    void aBodyThatIsNotJsonInUtf8IsUnsupported(String type) {
        var response =
                Client.send(client.request("").header("Content-Type", type).POST(BodyPublishers.ofString(GOOD)));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(message(response)).contains("expected application/json");
    }

    @Test
    void aBodyWithoutATypeIsUnsupported() {
        assertThat(Client.send(client.request("").POST(BodyPublishers.ofString(GOOD)))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void theCharsetOfJsonMayBeNamed() {
        var response = Client.send(client.request("")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(GOOD)));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"{ __typename }\"",
                "{}",
                "{\"query\": null}",
                "{\"query\": {}}",
                "{\"query\": \"{ __typename }\", \"variables\": []}"
            })
    void aBodyThatIsNoRequestIsABadRequestInEitherMediaType(String body) {
        for (var accepted : new String[] {OWN, JSON}) {
            var response = Client.send(client.post(body).header("Accept", accepted));

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Client.json(response).at("/errors/0/extensions/code").asString())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                       | The body: found nothing, expected one JSON object
                    null                                     | The body: found null, expected one JSON object
                    5                                        | The body: found a number, expected one JSON object
                    [{"query": "{ __typename }"}]            | Batches are not taken: expected one JSON object
                    {"query": x}                             | The body: cannot be read as JSON from line 1, column 11 on
                    {"query": "{ __typename }"} {}           | The body: cannot be read as JSON from line 1, column 29 on
                    {"query": 5}                             | query: found a number, expected a text
                    {"query": {}}                            | query: found an object, expected a text
                    {"query": "{ a }", "operationName": 5}   | operationName: found a number, expected a text
                    {"query": "{ a }", "variables": [1]}     | variables: found a list, expected an object
                    {"query": "{ a }", "variables": true}    | variables: found true or false, expected an object
                    {"query": "{ a }", "extensions": "none"} | extensions: found a text, expected an object
                    """)
    void whatIsWrongWithABodyIsSaidInTheWordsOfJson(String body, String message) {
        assertThat(message(Client.send(client.post(body)))).isEqualTo(message);
    }

    @Test
    void aBodyBeyondTheLimitsOfTheReaderIsABadRequest() {
        var nested = Client.send(client.post("[".repeat(1_001)));
        var number = Client.send(client.post("{\"query\": 1" + "0".repeat(2_000) + "}"));

        for (var response : List.of(nested, number)) {
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(message(response))
                    .isEqualTo(
                            "The body: cannot be read as JSON, because it is nested too deeply or a value is too long");
        }
    }

    @Test
    void whatIsWrongWithTheVariablesOfAGetIsSaidInTheWordsOfJson() {
        var list = Client.send(
                client.request(parameters("{ __typename }", "variables", "[1]")).GET());
        var text = Client.send(
                client.request(parameters("{ __typename }", "variables", "{1")).GET());

        assertThat(message(list)).isEqualTo("variables: found a list, expected an object");
        assertThat(message(text)).isEqualTo("variables: cannot be read as JSON from line 1, column 2 on");
    }

    @Test
    void membersOfABodyThatAreNullAreAsGoodAsAbsent() {
        var response = Client.send(client.post(
                "{\"query\": \"{ __typename }\", \"operationName\": null, \"variables\": null, \"extensions\": null}"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ nothing }",
                "{ __typename",
                "query A { __typename } query B { __typename }",
                "query ($id: ID!) { node(id: $id) { id } }"
            })
    void aDocumentThatCannotBeExecutedIsABadRequestOnlyInGraphQlsOwnMediaType(String document) {
        var body = "{\"query\": \"" + document + "\"}";
        var own = Client.send(client.post(body).header("Accept", OWN));
        var json = Client.send(client.post(body).header("Accept", JSON));

        assertThat(own.statusCode()).isEqualTo(400);
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(Client.json(own).has("data")).isFalse();
        assertThat(Client.json(own).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anErrorInOneFieldLeavesTheStatusAlone() {
        var response = Client.send(
                client.post("{\"query\": \"{ node(id: \\\"study/none\\\") { id } nodes(ids: []) { id } }\"}"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryCanBeGot() {
        var response = Client.send(client.request(
                        parameters("query($id: ID!) { node(id: $id) { id } }", "variables", "{\"id\": \"study/none\"}"))
                .GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.json(response).at("/data/node").isNull()).isTrue();
    }

    @Test
    void theOperationToGetCanBeNamed() {
        var document = "query A { a: __typename } query B { b: __typename }";
        var response = Client.send(
                client.request(parameters(document, "operationName", "B")).GET());

        assertThat(Client.json(response).at("/data/b").asString()).isEqualTo("Query");
    }

    @Test
    void aMutationCannotBeGot() {
        var response = Client.send(client.request(parameters("mutation { x }")).GET());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void aMutationBesideTheNamedQueryDoesNotMatter() {
        var document = "query A { __typename } mutation B { x }";
        var named = Client.send(
                client.request(parameters(document, "operationName", "A")).GET());
        var other = Client.send(
                client.request(parameters(document, "operationName", "B")).GET());

        assertThat(named.statusCode()).isNotEqualTo(405);
        assertThat(other.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?variables={}",
                "?query=%7B__typename%7D&variables=%5B%5D",
                "?query=%7B__typename%7D&variables=x"
            })
    void aGetThatIsNoRequestIsABadRequest(String parameters) {
        assertThat(Client.send(client.request(parameters.replace("{}", "%7B%7D"))
                                .GET())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aDocumentThatCannotBeReadCanBeGotWithItsError() {
        var response = Client.send(client.request(parameters("{")).GET());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).contains("Invalid syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        var response = Client.send(client.request("").method(method, BodyPublishers.ofString(GOOD)));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow").orElseThrow().split(",\\s*"))
                .containsExactlyInAnyOrder("GET", "POST");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var padding = " ".repeat(1024 * 1024);
        var response = Client.send(client.post(GOOD + padding));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void unknownMembersOfABodyAreIgnored() {
        var response = Client.send(client.post("{\"query\": \"{ __typename }\", \"extensions\": {}, \"x\": 1}"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void theErrorOfAnUnknownFieldNamesIt() {
        assertThat(message(Client.send(client.post(UNKNOWN_FIELD)))).contains("nothing");
    }

    private static String parameters(String query, String... more) {
        var parameters = new StringBuilder("?query=" + URLEncoder.encode(query, UTF_8));
        for (int i = 0; i < more.length; i += 2) {
            parameters.append('&').append(more[i]).append('=').append(URLEncoder.encode(more[i + 1], UTF_8));
        }
        return parameters.toString();
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static String message(HttpResponse<String> response) {
        return Client.json(response).at("/errors/0/message").asString();
    }
}
