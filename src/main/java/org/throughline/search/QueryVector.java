package org.throughline.search;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The vector of a query, worked out beside the search by words. */
final class QueryVector implements Supplier<float @Nullable []> {

    /** Where meaning has no part. */
    static final QueryVector NONE = new QueryVector(CompletableFuture.completedFuture(new Timed(null, Duration.ZERO)));

    private final Future<Timed> timed;

    private QueryVector(Future<Timed> timed) {
        this.timed = timed;
    }

    /** Begins to work it out. */
    static QueryVector of(Supplier<float @Nullable []> work) {
        var task = new FutureTask<>(() -> {
            long began = System.nanoTime();
            return new Timed(work.get(), Duration.ofNanos(System.nanoTime() - began));
        });
        Thread.ofVirtual().name("query-vector").start(task);
        return new QueryVector(task);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Timed(float @Nullable [] vector, Duration took) {}

    /** The vector once it is there; null where there is none. What the work threw is thrown again. */
    @Override
    public float @Nullable [] get() {
        return timed().vector;
    }

    /** How long it took to work it out. */
    Duration took() {
        return timed().took;
    }

    private Timed timed() {
        try {
            return timed.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }
}
