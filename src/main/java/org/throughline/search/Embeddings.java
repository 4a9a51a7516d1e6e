package org.throughline.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives many texts their byte vectors: those that were computed once from the cache, the others on all cores. */
@Component
@Lazy
final class Embeddings {

    private final EmbeddingModel model;
    private final VectorCache cache;

    Embeddings(EmbeddingModel model, VectorCache cache) {
        this.model = model;
        this.cache = cache;
    }

    /** Watches over the computing of many texts. Called by several threads at a time. */
    interface Watch {

        /** Whether to go on; asked before each text is computed. */
        boolean goesOn();

        /** Another text has been computed. */
        void computed();
    }

    /** The vectors of those texts that were computed before, by text. */
    Map<String, byte[]> known(Collection<String> texts) {
        return texts.isEmpty() ? Map.of() : cache.find(form(), texts);
    }

    /** The vectors of texts, by text, all of them. */
    Map<String, byte[]> of(Collection<String> texts) {
        return of(texts, new Watch() {
            @Override
            public boolean goesOn() {
                return true;
            }

            @Override
            public void computed() {
                // Nobody waits for more than all of them.
            }
        });
    }

    /**
     * The vectors of texts, by text. What is computed is kept in the cache, also if it is stopped or fails.
     *
     * @param watch sees each text that is computed, and can stop; then the vectors that are missing are left out
     * @throws EmbeddingFailed if the model cannot be run
     */
    Map<String, byte[]> of(Collection<String> texts, Watch watch) {
        var vectors = new HashMap<>(known(texts));
        var missing = new LinkedHashSet<>(texts);
        missing.removeAll(vectors.keySet());
        if (missing.isEmpty()) {
            return vectors;
        }
        var computed = new ConcurrentHashMap<String, byte[]>();
        try {
            compute(new ConcurrentLinkedQueue<>(missing), computed, watch);
        } finally {
            cache.put(form(), computed);
        }
        vectors.putAll(computed);
        return vectors;
    }

    /** A vector is as the model gives it and as its numbers are rounded. */
    private String form() {
        return "%s, %s".formatted(model.name(), ByteVectors.LARGEST);
    }

    private void compute(Queue<String> missing, Map<String, byte[]> computed, Watch watch) {
        var workers = Math.min(Runtime.getRuntime().availableProcessors(), missing.size());
        var threads = Thread.ofPlatform().name("embedding-", 1).daemon().factory();
        try (var pool = Executors.newFixedThreadPool(workers, threads)) {
            var work = IntStream.range(0, workers)
                    .<Future<?>>mapToObj(worker -> pool.submit(() -> computeSome(missing, computed, watch)))
                    .toList();
            await(work, missing);
        }
    }

    private void computeSome(Queue<String> missing, Map<String, byte[]> computed, Watch watch) {
        while (watch.goesOn()) {
            var text = missing.poll();
            if (text == null) {
                return;
            }
            computed.put(text, ByteVectors.of(model.passage(text)));
            watch.computed();
        }
    }

    /** Until all is done, or stopped by a failure or an interruption of the thread that waits. */
    private static void await(List<Future<?>> work, Queue<String> missing) {
        try {
            for (var worker : work) {
                worker.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            missing.clear();
        } catch (ExecutionException failed) {
            missing.clear();
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
