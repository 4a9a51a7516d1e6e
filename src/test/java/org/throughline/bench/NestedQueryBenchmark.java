package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A nested question over HTTP against the same answer by one hand-written statement through the same driver, in turn:
 * {@code ./mvnw test -Dtest=NestedQueryBenchmark}.
 */
@SeededGraphTest
class NestedQueryBenchmark {

    private static final int WARM_UP = 1000;
    private static final int RUNS = 300;
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    Driver driver;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theSameAnswerInNestedGraphQlAndInOneStatement() throws Exception {
        var question = JSON.writeValueAsString(Map.of("query", text("nested.graphql")));
        var statement = text("nested.cypher");
        assertThat(byGraphQl(question)).containsExactlyInAnyOrderElementsOf(byCypher(statement));

        var again = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        var cypher = new ArrayList<Double>();
        for (var run = 0; run < WARM_UP + RUNS; run++) {
            var one = millis(() -> rows(statement));
            var two = millis(() -> ask(question));
            raiseRevision();
            var three = millis(() -> ask(question));
            if (run >= WARM_UP) {
                cypher.add(one);
                again.add(two);
                first.add(three);
            }
        }

        report("one statement over Bolt", cypher, cypher);
        report("GraphQL over HTTP, first time at a revision", first, cypher);
        report("GraphQL over HTTP, asked again", again, cypher);
    }

    /** As a write does, so that nothing that was kept is used. */
    private void raiseRevision() {
        driver.executableQuery("MATCH (r:GraphRevision) SET r.number = r.number + 1")
                .execute();
    }

    /** The ids of each innovation, its evidence, studies, adoptions, adopters and all their sources. */
    private List<String> byGraphQl(String question) throws Exception {
        var answer = JSON.readTree(ask(question));
        assertThat(answer.has("errors")).isFalse();
        return ids(answer.path("data"));
    }

    private List<String> byCypher(String statement) {
        return ids(JSON.valueToTree(rows(statement)));
    }

    private static List<String> ids(JsonNode node) {
        var ids = new ArrayList<String>();
        if (node.has("id")) {
            ids.add(node.path("id").stringValue());
        }
        node.forEach(child -> ids.addAll(ids(child)));
        return ids;
    }

    private String ask(String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private List<Map<String, Object>> rows(String statement) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement).list(row -> row.asMap()));
        }
    }

    private static double millis(Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e6;
    }

    private static void report(String what, List<Double> millis, List<Double> against) {
        var figures = figures(millis);
        System.out.printf(
                "NESTED %s: p50 %.1f ms, p95 %.1f ms, ratio of medians %.2f%n",
                what,
                figures.median(),
                figures.percentile(95),
                figures.median() / figures(against).median());
    }

    private static Figures figures(List<Double> values) {
        return new Figures(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static String text(String name) throws IOException {
        try (var file = NestedQueryBenchmark.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
