package org.throughline.bench;

import java.util.Arrays;
import java.util.Locale;

/** Repeated measurements of one thing. */
record Figures(double... values) {

    Figures {
        values = values.clone();
        Arrays.sort(values);
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        var rank = (int) Math.ceil(percent / 100.0 * values.length);
        return values[Math.max(rank, 1) - 1];
    }

    /** Smallest, median and largest, with {@code unit}. */
    String summary(String unit) {
        return "min %.2f, median %.2f, max %.2f %s (%d runs)"
                .formatted(values[0], median(), values[values.length - 1], unit, values.length)
                .toLowerCase(Locale.ROOT);
    }
}
