package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API over HTTP, as a user's program does. */
record Client(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The whole answer. */
    JsonNode ask(String document) {
        return ask(document, Map.of());
    }

    JsonNode ask(String document, Map<String, Object> variables) {
        var body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
        return json(send(post(body)));
    }

    /** The data of an answer that has to have no errors. */
    JsonNode data(String document) {
        return data(document, Map.of());
    }

    JsonNode data(String document, Map<String, Object> variables) {
        var answer = ask(document, variables);
        assertThat(answer.path("errors").isMissingNode())
                .as("no errors in %s", answer.path("errors"))
                .isTrue();
        return answer.get("data");
    }

    /** The only error of an answer. */
    JsonNode error(String document) {
        var errors = ask(document).path("errors");
        assertThat(errors.size()).as("one error in %s", errors).isEqualTo(1);
        return errors.get(0);
    }

    HttpRequest.Builder post(String body) {
        return request("").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String parameters) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql" + parameters));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
