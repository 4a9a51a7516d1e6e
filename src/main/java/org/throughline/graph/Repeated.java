package org.throughline.graph;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in a thread of its own, done again and again: at once where there is more, else after a pause or when woken. What
 * is derived from the graph follows it so.
 */
public final class Repeated implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Repeated.class);

    /** From half a second to eight. */
    private static final int MOST_DOUBLINGS = 4;

    private final String name;
    private final Duration pause;
    private final BooleanSupplier work;
    private final Semaphore wakes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;
    private String lastFailure = "";
    private int failures;

    /**
     * Begins.
     *
     * @param name of the thread and in the log
     * @param pause how long to wait where nothing was to do; after a failure twice as long each time, up to a limit
     * @param work does some of it, and tells whether there was anything to do
     */
    public Repeated(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** Has the work done soon. */
    public void wake() {
        wakes.release();
    }

    private void run() {
        while (!closing) {
            wakes.drainPermits();
            if (!isMore()) {
                await();
            }
        }
    }

    private boolean isMore() {
        try {
            var isMore = work.getAsBoolean();
            if (failures > 0) {
                log.info("{} goes on", name);
                lastFailure = "";
                failures = 0;
            }
            return isMore;
        } catch (RuntimeException | Error failure) {
            failures = Math.min(failures + 1, MOST_DOUBLINGS);
            tell(failure);
            return false;
        }
    }

    /** Once for the same failure, which may come again at every attempt; what the disk says needs no trace of the code. */
    private void tell(Throwable failure) {
        if (closing || failure.toString().equals(lastFailure)) {
            return;
        }
        lastFailure = failure.toString();
        if (failure instanceof UncheckedIOException disk) {
            log.warn("{} failed and will be tried again: {}", name, String.valueOf(disk.getCause()));
        } else {
            log.warn("{} failed and will be tried again", name, failure);
        }
    }

    private void await() {
        try {
            if (!closing) {
                wakes.tryAcquire(pause.toMillis() << failures, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            closing = true;
        }
    }

    /** Waits for the work that is under way. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
