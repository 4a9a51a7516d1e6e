package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Flows;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.trace.TraceDirection;
import org.throughline.trace.TraceQuery;
import org.throughline.trace.Tracer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Traces, proven pathways and gaps on generated graphs, warm, over HTTP; and traces against the best hand-written statement
 * for the same, in turn: {@code ./mvnw test -Dtest=PathwayBenchmark -DenableAssertions=false -Dthings=10000,100000
 * -Dgraphs=FOLDER}, the folder as {@link GraphLoad} made it. {@code -Druns=} sets how often each is asked,
 * {@code -Dseconds=} for how long at most.
 */
class PathwayBenchmark {

    private static final int RUNS = Integer.getInteger("runs", 300);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int CLIENTS = 8;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Map<CypherQuestion, String> DOCUMENTS = Map.of(
            CypherQuestion.TRACE_STUDY_FORWARD, trace("FORWARD"),
            CypherQuestion.TRACE_INNOVATION_BACKWARD, trace("BACKWARD"),
            CypherQuestion.TRACE_ORGANISATION_BACKWARD, trace("BACKWARD"),
            CypherQuestion.PROVEN_PATHWAYS, """
                    query ($from: ID!) { provenPathways(condition: $from) { edges { node { rank
                      pathway { proof { innovation { id name } strength { certainty direction } independentAdopters { value } }
                        best { strength { certainty weakest { kind id } } } } } } } }""",
            CypherQuestion.ADOPTION_GAPS, """
                    query ($from: ID!) { adoptionGaps(network: $from) { edges { node { rank
                      pathway { proof { innovation { id name } strength { certainty direction } } } } } } }""");

    private static String trace(String direction) {
        return """
                query ($from: ID!) { trace(from: $from, direction: %s) { edges { node {
                  steps { role node { id } marks date basis strength { certainty direction } sources { id title } }
                  strength { certainty direction weakest { kind id } } story { text ids } lag { words } } } } }""".formatted(direction);
    }

    @Test
    void everyQuestionOnEverySize() throws Exception {
        System.setProperty("throughline.flow.patience", "1h");
        for (var things : GraphLoad.THINGS) {
            try (var graph = GraphInFolder.open(things)) {
                graph.bean(Flows.class).ask(flow -> flow.dossiers().size());
                warmUp(graph);
                for (var question : CypherQuestion.values()) {
                    if (DOCUMENTS.containsKey(question)) {
                        ask(things, question, graph);
                    }
                }
            }
        }
    }

    /** All questions, so that none is measured while the code that they share is still being compiled. */
    private static void warmUp(GraphInFolder graph) throws Exception {
        for (var question : DOCUMENTS.keySet()) {
            measure(
                    question.starts(starts(question).getFirst(), RUNS, graph.driver()),
                    id -> post(graph, question, id));
        }
    }

    private static void ask(int things, CypherQuestion question, GraphInFolder graph) throws Exception {
        for (var starts : starts(question)) {
            var ids = question.starts(starts, RUNS + RUNS / 2, graph.driver());
            var warmUp = ids.subList(0, RUNS / 2);
            var measured = ids.subList(RUNS / 2, ids.size());
            measure(warmUp, id -> post(graph, question, id));
            var http = measure(measured, id -> post(graph, question, id));
            System.out.printf(
                    "PATHWAYS %,d things, %s from %s: p50 %.1f, p95 %.1f, most %.1f ms over HTTP (%d runs); %.0f a second with %d clients%n",
                    things,
                    question,
                    starts,
                    http.median(),
                    http.percentile(95),
                    http.percentile(100),
                    http.values().length,
                    throughput(measured, graph, question),
                    CLIENTS);
            if (question.isTrace()) {
                against(things, question, starts, ids, graph);
            }
        }
    }

    /** A network without members has no gaps to be told. */
    private static List<CypherQuestion.Starts> starts(CypherQuestion question) {
        return question == CypherQuestion.ADOPTION_GAPS
                ? List.of(CypherQuestion.Starts.CONNECTED, CypherQuestion.Starts.HUBS)
                : List.of(CypherQuestion.Starts.values());
    }

    /** The domain's own answer and the statement's, one after the other for each start. */
    private static void against(
            int things, CypherQuestion question, CypherQuestion.Starts starts, List<String> ids, GraphInFolder graph)
            throws IOException {
        var tracer = graph.bean(Tracer.class);
        var revision = graph.bean(GraphRevisions.class).current();
        var statement = question.statement();
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (var i = 0; i < ids.size() && System.nanoTime() < end; i++) {
            var id = ids.get(i);
            var first = time(() -> tracer.trace(query(question, id), revision));
            var second = time(() -> CypherQuestion.ask(statement, id, graph.driver()));
            if (i >= RUNS / 2) {
                ours.add(first);
                theirs.add(second);
            }
        }
        var mine = figures(ours);
        var cypher = figures(theirs);
        System.out.printf(
                "PATHWAYS %,d things, %s from %s: trace p50 %.1f, p95 %.1f ms, Cypher p50 %.1f, p95 %.1f ms, ratio %.2f and %.2f (%d pairs)%n",
                things,
                question,
                starts,
                mine.median(),
                mine.percentile(95),
                cypher.median(),
                cypher.percentile(95),
                mine.median() / cypher.median(),
                mine.percentile(95) / cypher.percentile(95),
                ours.size());
    }

    private static TraceQuery query(CypherQuestion question, String id) {
        var direction =
                question == CypherQuestion.TRACE_STUDY_FORWARD ? TraceDirection.FORWARD : TraceDirection.BACKWARD;
        return TraceQuery.all(new Id(id), direction, new PageRequest(20, null));
    }

    /** Answers a second while as many clients as there are ask one after the other. */
    private static double throughput(List<String> ids, GraphInFolder graph, CypherQuestion question) throws Exception {
        var done = new AtomicInteger();
        var began = System.nanoTime();
        var end = began + Math.min(SECONDS, 10) * 1_000_000_000L;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var client = 0; client < CLIENTS; client++) {
                int offset = client;
                clients.submit(() -> {
                    for (var i = offset; System.nanoTime() < end; i += CLIENTS) {
                        post(graph, question, ids.get(i % ids.size()));
                        done.incrementAndGet();
                    }
                });
            }
        }
        return done.get() / ((System.nanoTime() - began) / 1e9);
    }

    private static Figures measure(List<String> ids, Consumer<String> ask) {
        var took = new ArrayList<Double>();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (var id : ids) {
            took.add(time(() -> ask.accept(id)));
            if (System.nanoTime() > end) {
                break;
            }
        }
        return figures(took);
    }

    private static double time(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static Figures figures(List<Double> milliseconds) {
        return new Figures(
                milliseconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void post(GraphInFolder graph, CypherQuestion question, String id) {
        var body = JsonMapper.shared()
                .writeValueAsString(Map.of("query", DOCUMENTS.get(question), "variables", Map.of("from", id)));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(graph.port())))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString()).body();
            assertThat(answer).doesNotContain("\"INTERNAL\"", "\"BAD_REQUEST\"", "\"TOO_EXPENSIVE\"", "\"NOT_READY\"");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
