package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;

/** What becomes of the link to an answer when the graph goes on. */
@ScratchGraphTest
class AnswerAfterWriteIT {

    @Autowired
    ScratchGraph graph;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare.md?innovations=innovation/i",
                "trace.csv?from=innovation/i&direction=FORWARD",
                "provenPathways.html",
                "adoptionGaps.jsonld?organisation=org/o",
                "adoptersLike.csv?organisation=org/o&innovation=innovation/i",
                "whatWentWrong.graphml?innovation=innovation/i",
                "evidenceDebt.bib?minReach=1",
                "impactOfRetracting.md?id=source/a"
            })
    void theLinkLeadsToTheAnswerUntilTheGraphIsWrittenToAndThenSaysWhyNot(String answer) throws Exception {
        var address = "http://localhost:%d/answers/%s".formatted(port, answer);
        graph.clear();
        graph.write(
                source("source/a"),
                entry("org/o", Map.of("name", "O", "kind", "NHS_TRUST", "basis", "read"), to("CITES", "source/a")),
                entry(
                        "innovation/i",
                        Map.of("name", "I & <Co>", "kind", "DEVICE", "summary", "S", "basis", "read"),
                        to("CITES", "source/a")));
        var before = get(address);
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        var link = before.headers().firstValue("Content-Location").orElseThrow();

        assertThat(get(link).body()).isEqualTo(before.body());
        graph.write(source("source/b"));
        var after = get(link);

        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(after.body()).contains("earlier ones are not kept");
        var now = get(address);
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.headers().firstValue("Content-Location").orElseThrow()).isNotEqualTo(link);
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        graph.clear();
        graph.write(
                entry("source/odd", Map.of("title", "T", "publisher", "P", "published", "some day")),
                entry(
                        "innovation/i",
                        Map.of("name", "I", "kind", "DEVICE", "summary", "S", "basis", "read"),
                        to("CITES", "source/odd")));

        var answer = get("http://localhost:%d/answers/compare.csv?innovations=innovation/i".formatted(port));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("source/odd in the graph cannot be read", "\"id\":\"source/odd\"");
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
