package org.throughline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/**
 * What the best hand-written statements for the questions of proven pathways take on generated graphs, warm, one call each:
 * {@code ./mvnw test -Dtest=CypherBenchmark -DenableAssertions=false -Dthings=10000,100000 -Dgraphs=FOLDER}.
 * {@code -Druns=} sets how often each is asked, {@code -Dseconds=} for how long at most.
 */
class CypherBenchmark {

    private static final int RUNS = Integer.getInteger("runs", 300);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int COMPARED = 20;

    @Test
    void everyQuestionOnEverySize() throws Exception {
        for (var things : GraphLoad.THINGS) {
            try (var graph = GraphInFolder.open(things)) {
                for (var question : CypherQuestion.values()) {
                    ask(things, question, graph.driver());
                }
                compareGaps(things, graph.driver());
            }
        }
    }

    private static void ask(int things, CypherQuestion question, Driver driver) throws IOException {
        var statement = question.statement();
        for (var starts : CypherQuestion.Starts.values()) {
            var ids = question.starts(starts, RUNS + RUNS / 2, driver);
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
        var starts = CypherQuestion.ADOPTION_GAPS.starts(CypherQuestion.Starts.CONNECTED, COMPARED, driver);
        for (var id : starts) {
            var whole = gaps(driver, CypherQuestion.ADOPTION_GAPS, id);
            same += whole.equals(gaps(driver, CypherQuestion.ADOPTION_GAPS_BOUNDED, id)) ? 1 : 0;
        }
        System.out.printf(
                "CYPHER %,d things, bounded gaps are the whole ones %d of %d times%n", things, same, starts.size());
    }

    private static List<String> gaps(Driver driver, CypherQuestion question, String network) throws IOException {
        return CypherQuestion.ask(question.statement(), network, driver).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** What each question took, in milliseconds; fewer where time runs out. */
    private static double[] measure(Driver driver, String statement, List<String> ids) {
        var took = new ArrayList<Double>();
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (var id : ids) {
            var began = System.nanoTime();
            CypherQuestion.ask(statement, id, driver);
            took.add((System.nanoTime() - began) / 1e6);
            if (System.nanoTime() > end) {
                break;
            }
        }
        return took.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
