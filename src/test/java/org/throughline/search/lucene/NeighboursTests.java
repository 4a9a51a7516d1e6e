package org.throughline.search.lucene;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.search.ByteVectors;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;
import org.throughline.search.SearchIndex.Position;

/** How many of the ten nearest things are found, against looking at every vector. */
class NeighboursTests {

    private static final int THINGS = 12_000;
    private static final int SEGMENTS = 6;
    private static final int QUERIES = 25;
    private static final double FLOOR = 0.95;

    /** By how many of the things fulfil them. */
    private static final Map<String, SearchFilter> FILTERS = Map.of(
            "0.1 %", filter(Facet.REGION, "one in 1000"),
            "1 %", filter(Facet.REGION, "one in 1000", "one in 100"),
            "10 %", filter(Facet.STATUS, "TENTH"),
            "100 %", SearchFilter.NONE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void atLeastNineteenOfTwentyNearestAreFoundHoweverFewFulfilTheFilter(long seed, @TempDir Path folder) {
        var things = new ManyThings(seed);
        var all = new ArrayList<IndexedThing>();
        try (var index = new LuceneIndex(folder, SmallThings.MODEL)) {
            for (int i = 0; i < THINGS; i++) {
                all.add(things.thing(i));
            }
            int run = THINGS / SEGMENTS + 1;
            for (int from = 0; from < THINGS; from += run) {
                index.put(all.subList(from, Math.min(from + run, THINGS)));
                index.reached(new Position("graph", from + 1));
            }
            FILTERS.forEach((name, filter) -> assertThat(recall(things, index, all, filter))
                    .as("recall at a filter of %s, seed %d", name, seed)
                    .isGreaterThanOrEqualTo(FLOOR));
        }
    }

    private static double recall(ManyThings things, LuceneIndex index, List<IndexedThing> all, SearchFilter filter) {
        var search = new LuceneSearch(index::snapshots);
        double found = 0;
        double expected = 0;
        for (int i = 0; i < QUERIES; i++) {
            var vector = things.vector();
            var nearest = nearest(all, filter, ByteVectors.of(vector));
            var page = search.search(SmallThings.query("thing", Mode.MEANING, filter, 10, null), () -> vector);
            var ids = page.hits().items().stream()
                    .map(hit -> hit.value().id().value())
                    .collect(toSet());
            found += nearest.stream().filter(ids::contains).count();
            expected += nearest.size();
        }
        return found / expected;
    }

    private static List<String> nearest(List<IndexedThing> all, SearchFilter filter, byte[] vector) {
        var near = new HashMap<String, Float>();
        for (var thing : all) {
            if (fulfils(thing, filter)) {
                thing.passages().stream()
                        .map(Passage::vector)
                        .filter(each -> each != null)
                        .forEach(each ->
                                near.merge(thing.document().id().value(), VectorUtil.cosine(vector, each), Math::max));
            }
        }
        return near.entrySet().stream()
                .sorted(comparing((Map.Entry<String, Float> entry) -> -entry.getValue()))
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean fulfils(IndexedThing thing, SearchFilter filter) {
        return filter.values().entrySet().stream()
                .allMatch(wanted ->
                        thing.document().facets().get(wanted.getKey()).stream().anyMatch(wanted.getValue()::contains));
    }

    private static SearchFilter filter(Facet facet, String... values) {
        return new SearchFilter(Map.of(facet, Set.of(values)), null);
    }
}
