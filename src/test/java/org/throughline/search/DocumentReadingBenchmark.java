package org.throughline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.SeededGraphTest;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.Id;
import org.throughline.graph.Surroundings;
import org.throughline.graph.Things;

/**
 * How many documents a second are read from the graph, over Bolt from the server in the same process:
 * {@code ./mvnw test -Dtest=DocumentReadingBenchmark}.
 */
@SeededGraphTest
class DocumentReadingBenchmark {

    private static final int BATCH = 1000;
    private static final int WARM_UP = 40;
    private static final int RUNS = 20;

    @Autowired
    SearchDocuments documents;

    @Autowired
    GraphChanges changes;

    @Autowired
    Things things;

    @Autowired
    Surroundings surroundings;

    @Test
    void allThingsOfTheSeedDataAreReadAgainAndAgain() throws Exception {
        var batches = new ArrayList<Set<Id>>();
        changes.after(0, BATCH, run -> batches.add(run.changed()));
        report("walk", batches, () -> {
            changes.after(0, BATCH, run -> {});
            return null;
        });
        report(
                "things only",
                batches,
                () -> batches.stream()
                        .mapToInt(ids -> things.findAllById(ids).size())
                        .sum());
        report(
                "surroundings only",
                batches,
                () -> batches.stream()
                        .mapToInt(ids -> surroundings.around(ids).size())
                        .sum());
        report(
                "names only",
                batches,
                () -> batches.stream()
                        .mapToInt(ids -> surroundings.named(ids).size())
                        .sum());
        report(
                "documents, one thread",
                batches,
                () -> batches.stream()
                        .mapToInt(ids -> documents.read(ids).size())
                        .sum());
        try (var threads = Executors.newFixedThreadPool(2)) {
            report("documents, two threads", batches, () -> {
                for (var read : threads.invokeAll(batches.stream()
                        .map(ids ->
                                (Callable<Integer>) () -> documents.read(ids).size())
                        .toList())) {
                    read.get();
                }
                return null;
            });
        }
    }

    private static void report(String what, List<Set<Id>> batches, Callable<?> work) throws Exception {
        for (var run = 0; run < WARM_UP; run++) {
            work.call();
        }
        var began = System.nanoTime();
        for (var run = 0; run < RUNS; run++) {
            work.call();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var number = batches.stream().mapToInt(Set::size).sum() * (double) RUNS;
        System.out.printf("READING %s: %,.0f documents a second%n", what, number / seconds);
    }
}
