package org.throughline.search;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphWritten;
import org.throughline.graph.Repeated;
import org.throughline.graph.UnreadableThings;

/**
 * Keeps the index in step with the graph for as long as the program serves: after each write of this process, and every
 * half second for those of others. Vectors are worked out beside that, so that words can be found at once.
 */
@Component
@ConditionalOnBooleanProperty(name = "throughline.search.follow", matchIfMissing = true)
class Follower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_WORDS_OF_PROGRESS = Duration.ofSeconds(10);

    /** So much of the work on vectors is lost at most by a sudden end; the vectors themselves are in the cache. */
    private static final Duration BETWEEN_COMMITS = Duration.ofMinutes(1);

    /** Enough to keep all cores busy, few enough to be found by their meaning some seconds later. */
    private static final int THINGS_AT_ONCE = 64;

    private final Indexer indexer;
    private final Search search;
    private final Watch watch;
    private volatile boolean running;
    private volatile @Nullable Repeated words;
    private volatile @Nullable Repeated vectors;
    private long lastTold = System.nanoTime();
    private long lastKept = System.nanoTime();
    private boolean wereMissing;

    Follower(Indexer indexer, Search search, UnreadableThings unreadable, MeterRegistry metrics) {
        this.indexer = indexer;
        this.search = search;
        watch = new Watch(metrics.counter("throughline.search.texts.embedded"));
        gauge(metrics, "things", IndexState::things);
        gauge(metrics, "things.without.vectors", IndexState::withoutVectors);
        gauge(metrics, "revision", IndexState::indexedRevision);
        Gauge.builder("throughline.search.things.unreadable", unreadable, UnreadableThings::count)
                .register(metrics);
    }

    private void gauge(MeterRegistry metrics, String name, ToDoubleFunction<IndexState> value) {
        Gauge.builder("throughline.search." + name, search, each -> value.applyAsDouble(each.state()))
                .register(metrics);
    }

    @EventListener
    void written(GraphWritten event) {
        var following = words;
        if (following != null) {
            following.wake();
        }
    }

    @Override
    public void start() {
        running = true;
        vectors = new Repeated("search-embed", PAUSE, this::embed);
        words = new Repeated("search-follow", PAUSE, this::follow);
    }

    private boolean follow() {
        var found = indexer.follow(this::isRunning);
        var embedding = vectors;
        if (found && embedding != null) {
            embedding.wake();
        }
        return found;
    }

    private boolean embed() {
        var missing = indexer.embed(THINGS_AT_ONCE, watch);
        if (wereMissing && (!missing || System.nanoTime() - lastKept > BETWEEN_COMMITS.toNanos())) {
            lastKept = System.nanoTime();
            indexer.keep();
        }
        if (missing && System.nanoTime() - lastTold > BETWEEN_WORDS_OF_PROGRESS.toNanos()) {
            lastTold = System.nanoTime();
            var state = search.state();
            log.info(
                    "Working out what texts mean: {} of {} things are done",
                    state.things() - state.withoutVectors(),
                    state.things());
        }
        if (wereMissing && !missing) {
            log.info(
                    "All {} things can be found by their meaning",
                    search.state().things());
        }
        wereMissing = missing;
        return missing;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Waits for what is under way, which ends soon. */
    @Override
    public void stop() {
        running = false;
        Stream.of(words, vectors).filter(Objects::nonNull).forEach(Repeated::close);
    }

    /** Counts what is worked out, until the program ends. */
    private final class Watch implements Embeddings.Watch {

        private final Counter done;

        Watch(Counter done) {
            this.done = done;
        }

        @Override
        public boolean goesOn() {
            return isRunning();
        }

        @Override
        public void computed() {
            done.increment();
        }
    }
}
