package org.throughline.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.throughline.graph.ScratchGraph.entry;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphWritten;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

/** Who asks is answered from one state, no older than the question, or told that there is none yet. */
@ScratchGraphTest
class FollowedFlowsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphRevisions revisions;

    @Autowired
    GraphChanges changes;

    @Autowired
    FlowReader reader;

    @Autowired
    MeterRegistry metrics;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void whoeverAsksWhileOthersWriteSeesOneStateThatIsNoOlderThanTheQuestion() throws Exception {
        var flows = flows(reader, PATIENCE);
        var written = new AtomicLong();
        pair(0);
        Callable<Void> asks = () -> {
            while (written.get() < 60) {
                var before = written.get();
                var seen = flows.ask(flow -> List.of(population(flow, "net/a"), population(flow, "net/b")));
                assertThat(seen.getFirst()).isEqualTo(seen.getLast()).isGreaterThanOrEqualTo(before);
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            var asking = Stream.generate(() -> threads.submit(asks)).limit(4).toList();
            for (long number = 1; number <= 60; number++) {
                pair(number);
                written.set(number);
            }
            for (Future<Void> each : asking) {
                each.get();
            }
        }
    }

    /** Two networks that always have the same number. */
    private void pair(long number) {
        graph.write(network("net/a", number), network("net/b", number));
    }

    private static long population(Flow flow, String network) {
        var actor = flow.actor(new Id(network));
        return actor == null || actor.population() == null ? -1 : actor.population();
    }

    @Test
    void aReadThatFailsLeavesTheCopyWholeOrUnaskableAndTheNextGoesOnThere() {
        var breaking = new BreakingReader(reader);
        var updates = new FlowUpdates(revisions, changes, breaking);
        var flows = flows(updates, revisions, PATIENCE);
        graph.write(conditions(600, 1));
        flows.ask(Flow::revision);
        graph.write(conditions(600, 2));

        breaking.breakAfter(1);
        assertThatThrownBy(() -> flows.ask(Flow::revision)).isInstanceOf(ServiceUnavailableException.class);
        assertThat(updates.copy().isWhole()).isFalse();

        breaking.mend();
        assertThat(flows.ask(Flow::revision)).isEqualTo(revisions.current());
        assertThat(breaking.sizes()).containsExactly(500, 100, 500, 99);
        assertThat(flows.<Integer>ask(
                        flow -> flow.narrower(new Id("condition/all-2")).size()))
                .isEqualTo(599);
        assertThat(flows.<Integer>ask(
                        flow -> flow.narrower(new Id("condition/all-1")).size()))
                .isEqualTo(1);
    }

    @Test
    void aReadThatFailsBeforeAnythingWasTakenInLeavesTheFormerState() {
        var breaking = new BreakingReader(reader);
        var flows = flows(new FlowUpdates(revisions, changes, breaking), revisions, PATIENCE);
        graph.write(network("net/a", 1));
        long known = flows.ask(Flow::revision);

        graph.write(network("net/a", 2));
        breaking.breakAfter(0);

        assertThatThrownBy(() -> flows.ask(flow -> population(flow, "net/a")))
                .isInstanceOf(ServiceUnavailableException.class);
        assertThat(flows.<Long>ask(known, flow -> population(flow, "net/a"))).isEqualTo(1);
    }

    @Test
    void whoeverHasNoPatienceIsToldToAskAgain() {
        graph.write(conditions(10, 1));
        var updates = new FlowUpdates(revisions, changes, reader);
        var flows = flows(updates, revisions, Duration.ZERO);

        assertThatThrownBy(() -> flows.ask(Flow::revision))
                .isInstanceOf(FlowNotReady.class)
                .hasMessage(
                        "The pathways of graph revision %,d are still being read (0 things so far): ask again in some seconds",
                        revisions.current());

        assertThat(flows.follow(() -> true)).isTrue();
        assertThat(flows.ask(Flow::revision)).isEqualTo(revisions.current());
    }

    @Test
    void whoeverAsksWaitsForWhoeverIsReadingAlready() throws Exception {
        graph.write(network("net/a", 7));
        var stalls = new CountDownLatch(1);
        var updates = new FlowUpdates(revisions, changes, new BreakingReader(reader, stalls));
        var hurried = flows(updates, revisions, Duration.ofMillis(100));

        try (var threads = Executors.newSingleThreadExecutor()) {
            var following = threads.submit(() -> hurried.follow(() -> true));
            await().until(FollowedFlowsIT::isReading);
            assertThatThrownBy(() -> hurried.ask(Flow::revision)).isInstanceOf(FlowNotReady.class);
            stalls.countDown();
            assertThat(following.get()).isTrue();
        }
        assertThat(hurried.<Long>ask(flow -> population(flow, "net/a"))).isEqualTo(7);
    }

    private static boolean isReading() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().equals(BreakingReader.class.getName()));
    }

    @Test
    void aQuestionReadsTheRevisionOnceAndOneThatNamesItReadsNothing() {
        var reads = new AtomicInteger();
        GraphRevisions counting = () -> {
            reads.incrementAndGet();
            return revisions.read();
        };
        graph.write(network("net/a", 1));
        var flows = flows(new FlowUpdates(revisions, changes, reader), counting, PATIENCE);
        long reached = flows.ask(Flow::revision);
        reads.set(0);

        flows.ask(Flow::revision);
        assertThat(reads).hasValue(1);
        flows.ask(reached, Flow::revision);
        assertThat(reads).hasValue(1);
    }

    @Test
    void theFollowerBringsTheCopyUpByItselfWhoeverWrote() {
        var updates = new FlowUpdates(revisions, changes, reader);
        var follower = new FlowFollower(flows(updates, revisions, PATIENCE), updates, metrics);
        follower.start();
        try {
            graph.write(network("net/a", 1));
            await().atMost(PATIENCE).until(() -> updates.copy().holds(revisions.current()));

            long revision = graph.write(network("net/a", 2)).revision();
            follower.written(new GraphWritten(revision));
            await().atMost(PATIENCE).until(() -> updates.copy().holds(revision));
        } finally {
            follower.stop();
        }
        assertThat(follower.isRunning()).isFalse();
    }

    private FollowedFlows flows(FlowReader reading, Duration patience) {
        return flows(new FlowUpdates(revisions, changes, reading), revisions, patience);
    }

    private static FollowedFlows flows(FlowUpdates updates, GraphRevisions revisions, Duration patience) {
        return new FollowedFlows(revisions, updates, new FlowProperties(patience));
    }

    private static GraphEntry network(String id, long population) {
        return entry(id, Map.of("name", "N", "kind", "AHSN", "population", population, "basis", "READ"));
    }

    /** Conditions that are all kinds of one of two others. */
    private static GraphEntry[] conditions(int count, int broad) {
        var all =
                IntStream.rangeClosed(1, 2).mapToObj(number -> entry("condition/all-" + number, Map.of("name", "All")));
        var kinds = IntStream.range(0, count - 2)
                .mapToObj(number -> entry(
                        "condition/c" + number,
                        Map.of("name", "C" + broad),
                        ScratchGraph.to("BROADER", "condition/all-" + broad)));
        return Stream.concat(all, kinds).toArray(GraphEntry[]::new);
    }
}
