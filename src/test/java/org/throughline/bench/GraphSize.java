package org.throughline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.SeedRows;

/**
 * How many rows of each file a generated graph has: as many things and facts as are asked for, each divided among their
 * files as in the seed data.
 */
final class GraphSize {

    /** How many facts there are for each thing; in the seed data there is less than one. */
    static final int FACTS_PER_THING = 4;

    private final Map<String, Integer> rows = new HashMap<>();

    /** @throws IllegalArgumentException if there would be fewer things than in the seed data */
    GraphSize(Templates templates, int things) {
        var fewest = total(templates, SeedRows.THINGS);
        if (things < fewest) {
            throw new IllegalArgumentException(
                    "%d things: there have to be at least the %d of the seed data, so that each"
                                    .formatted(things, fewest)
                            + " of its rows has a copy");
        }
        divide(templates, SeedRows.THINGS, things);
        divide(templates, Templates.FACTS, things * FACTS_PER_THING);
    }

    private static int total(Templates templates, List<String> files) {
        return files.stream().mapToInt(file -> templates.rows(file).size()).sum();
    }

    /** Rounding one end of each share rather than its length keeps the sum. */
    private void divide(Templates templates, List<String> files, int wanted) {
        var total = total(templates, files);
        long before = 0;
        for (var file : files) {
            var size = templates.rows(file).size();
            rows.put(file, (int) ((before + size) * wanted / total - before * wanted / total));
            before += size;
        }
    }

    int of(String file) {
        return rows.get(file);
    }
}
