package org.throughline.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.throughline.SeedRows;
import tools.jackson.databind.JsonNode;

/** How many rows refer to each of some things, those included to which none does. */
record Degrees(int... sorted) {

    Degrees {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /** How often each of {@code things} is referred to from a field of {@code rows}. */
    static Degrees of(Iterable<JsonNode> rows, String field, List<JsonNode> things) {
        var counts = new HashMap<String, Integer>();
        things.forEach(thing -> counts.put(SeedRows.text(thing, "id"), 0));
        for (var row : rows) {
            for (var id : SeedRows.texts(row, field)) {
                counts.computeIfPresent(id, (_, count) -> count + 1);
            }
        }
        return new Degrees(counts.values().stream().mapToInt(Integer::intValue).toArray());
    }

    double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }

    int percentile(int percent) {
        return sorted[Math.max((int) Math.ceil(percent / 100.0 * sorted.length), 1) - 1];
    }

    int most() {
        return sorted[sorted.length - 1];
    }
}
