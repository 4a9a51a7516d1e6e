package org.throughline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells in words how a run goes: how many rows, how fast, how much longer; not more often than is of use. */
public final class ProgressLines implements Progress {

    private final Consumer<String> output;
    private final Duration pause;
    private final InstantSource clock;
    private Instant last;
    private Instant writingSince;

    ProgressLines(Consumer<String> output, Duration pause, InstantSource clock) {
        this.output = output;
        this.pause = pause;
        this.clock = clock;
        last = clock.instant();
        writingSince = last;
    }

    /** At most one line a second, for logs and files. */
    public static ProgressLines onePerSecond(Consumer<String> output) {
        return new ProgressLines(output, Duration.ofSeconds(1), InstantSource.system());
    }

    /** Often enough to look lively, for a line on a terminal that is written over. */
    public static ProgressLines lively(Consumer<String> output) {
        return new ProgressLines(output, Duration.ofMillis(100), InstantSource.system());
    }

    @Override
    public void reading(int rows) {
        if (isDue()) {
            output.accept(text("%,d rows read", rows));
        }
    }

    @Override
    public void writing(int rows, int total) {
        if (rows == 0) {
            writingSince = clock.instant();
        } else if (isDue()) {
            double seconds = Duration.between(writingSince, clock.instant()).toNanos() / 1e9;
            double rate = rows / seconds;
            output.accept(
                    text("%,d of %,d rows, %,.0f rows/s, %s left", rows, total, rate, duration((total - rows) / rate)));
        }
    }

    private boolean isDue() {
        var now = clock.instant();
        if (Duration.between(last, now).compareTo(pause) < 0) {
            return false;
        }
        last = now;
        return true;
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : "%d min %d s".formatted(whole / 60, whole % 60);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }
}
