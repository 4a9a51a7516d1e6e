package org.throughline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * What the best hand-written statements for the questions of proven pathways take on generated graphs, warm, one call each:
 * {@code ./mvnw test -Dtest=CypherBenchmark -DenableAssertions=false -Dthings=10000,100000 -Dgraphs=FOLDER}.
 * {@code -Druns=} sets how often each is asked, {@code -Dseconds=} for how long at most.
 */
class CypherBenchmark {

    private static final int RUNS = Integer.getInteger("runs", 300);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int HUBS = 20;

    /** Among how many innovations gaps are looked for where that is bounded. */
    private static final int CANDIDATES = 200;

    /** The statements, and what makes a start of theirs a hub. */
    private enum Question {
        TRACE_STUDY_FORWARD("MATCH (n:Study) RETURN n.id AS id, COUNT { (n)-[:YIELDS]->() } AS degree"),
        TRACE_INNOVATION_BACKWARD("""
                MATCH (n:Innovation)
                RETURN n.id AS id, COUNT { (n)<-[:INFORMS]-() } + COUNT { (n)-[:TAKEN_UP_IN]->() } AS degree"""),
        TRACE_ORGANISATION_BACKWARD("MATCH (n:Organisation) RETURN n.id AS id, COUNT { (n)<-[:BY]-() } AS degree"),
        PROVEN_PATHWAYS("""
                MATCH (n:Condition)
                RETURN n.id AS id,
                  COUNT { (n) (()<-[:BROADER]-())* ()<-[:ABOUT]-(:Innovation) } AS degree"""),
        ADOPTION_GAPS("MATCH (n:Network) RETURN n.id AS id, COUNT { (n)<-[:OF]-() } AS degree"),
        ADOPTION_GAPS_BOUNDED(ADOPTION_GAPS.degrees);

        private final String degrees;

        Question(String degrees) {
            this.degrees = degrees;
        }

        String statement() throws IOException {
            var name = "/bench/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
            try (var file = CypherBenchmark.class.getResourceAsStream(name)) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** Where questions start. */
    private enum Starts {
        /** Any thing of the kind. */
        ANY,
        /** One from which something is reached. */
        CONNECTED,
        /** One of those with the most. */
        HUBS
    }

    @Test
    void everyQuestionOnEverySize() throws Exception {
        for (var things : GraphLoad.THINGS) {
            try (var graph = GraphInFolder.open(things)) {
                for (var question : Question.values()) {
                    ask(things, question, graph.driver());
                }
                compareGaps(things, graph.driver());
            }
        }
    }

    private static void ask(int things, Question question, Driver driver) throws IOException {
        var statement = question.statement();
        var degrees = rows(driver, question.degrees, Map.of());
        for (var starts : Starts.values()) {
            var ids = ids(degrees, starts);
            measure(driver, statement, ids.subList(0, RUNS / 2));
            var took = measure(driver, statement, ids.subList(RUNS / 2, ids.size()));
            var figures = new Figures(took);
            System.out.printf(
                    "CYPHER %,d things, %s from %s: p50 %.1f, p95 %.1f, most %.1f ms (%d runs)%n",
                    things,
                    question,
                    starts,
                    figures.median(),
                    figures.percentile(95),
                    figures.percentile(100),
                    took.length);
        }
    }

    /** Whether the bounded answer is the whole one. */
    private static void compareGaps(int things, Driver driver) throws IOException {
        var same = 0;
        var starts = ids(rows(driver, Question.ADOPTION_GAPS.degrees, Map.of()), Starts.CONNECTED)
                .subList(0, HUBS);
        for (var id : starts) {
            var whole = gaps(driver, Question.ADOPTION_GAPS, id);
            same += whole.equals(gaps(driver, Question.ADOPTION_GAPS_BOUNDED, id)) ? 1 : 0;
        }
        System.out.printf(
                "CYPHER %,d things, bounded gaps are the whole ones %d of %d times%n", things, same, starts.size());
    }

    private static List<String> gaps(Driver driver, Question question, String network) throws IOException {
        return rows(driver, question.statement(), parameters(network)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> parameters(String id) {
        return Map.of("from", id, "asOf", "2026-01-01", "limit", 20, "candidates", CANDIDATES);
    }

    /** More than are measured, to warm up with. */
    private static List<String> ids(List<Record> degrees, Starts starts) {
        var largestFirst = degrees.stream()
                .sorted(Comparator.comparing((Record row) -> -row.get("degree").asLong())
                        .thenComparing(row -> row.get("id").asString()))
                .toList();
        var among = switch (starts) {
            case ANY -> largestFirst;
            case CONNECTED ->
                largestFirst.stream()
                        .filter(row -> row.get("degree").asLong() > 0)
                        .toList();
            case HUBS -> largestFirst.subList(0, HUBS);
        };
        return new Random(1)
                .ints(RUNS + RUNS / 2, 0, among.size())
                .mapToObj(index -> among.get(index).get("id").asString())
                .toList();
    }

    /** What each question took, in milliseconds; fewer where time runs out. */
    private static double[] measure(Driver driver, String statement, List<String> ids) {
        var took = new ArrayList<Double>();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (var id : ids) {
            var began = System.nanoTime();
            rows(driver, statement, parameters(id));
            took.add((System.nanoTime() - began) / 1e6);
            if (System.nanoTime() > end) {
                break;
            }
        }
        return took.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Record> rows(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement, parameters).list());
        }
    }
}
