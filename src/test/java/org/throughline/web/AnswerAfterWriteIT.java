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

    @Test
    void theLinkLeadsToTheAnswerUntilTheGraphIsWrittenToAndThenSaysWhyNot() throws Exception {
        graph.clear();
        graph.write(
                source("source/a"),
                entry(
                        "innovation/i",
                        Map.of("name", "I & <Co>", "kind", "DEVICE", "summary", "S", "basis", "read"),
                        to("CITES", "source/a")));
        var before = get("http://localhost:%d/answers/compare.md?innovations=innovation/i".formatted(port));
        assertThat(before.statusCode()).as(before.body()).isEqualTo(200);
        var link = before.headers().firstValue("Content-Location").orElseThrow();

        assertThat(get(link).body()).isEqualTo(before.body());
        graph.write(source("source/b"));
        var after = get(link);

        assertThat(after.statusCode()).isEqualTo(410);
        assertThat(after.body()).contains("earlier ones are not kept");
        var now = get("http://localhost:%d/answers/compare.md?innovations=innovation/i".formatted(port));
        assertThat(now.statusCode()).isEqualTo(200);
        assertThat(now.headers().firstValue("Content-Location").orElseThrow()).isNotEqualTo(link);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
