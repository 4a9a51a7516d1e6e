package org.throughline.search.lucene;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Page;
import org.throughline.search.ByteVectors;
import org.throughline.search.Facet;
import org.throughline.search.Mode;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;
import org.throughline.search.SearchIndex.Position;
import org.throughline.search.SearchPage;
import org.throughline.search.SearchQuery;

/** How many of the ten nearest things are found, and how near what is found is, against looking at every vector. */
class NeighboursTests {

    private static final int THINGS = 12_000;
    private static final int SEGMENTS = 6;
    private static final int QUERIES = 25;
    private static final double FLOOR = 0.95;

    private static final int FEW_THINGS = 1_200;
    private static final int MOST_PASSAGES = 5;

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
            fill(index, all);
            FILTERS.forEach((name, filter) -> assertThat(recall(things, index, all, filter))
                    .as("recall at a filter of %s, seed %d", name, seed)
                    .isGreaterThanOrEqualTo(FLOOR));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsFoundIsAsNearAsTheNearestOfItsPassages(long seed, @TempDir Path folder) {
        var things = new ManyThings(seed);
        var random = new Random(seed);
        var all = new ArrayList<IndexedThing>();
        for (int i = 0; i < FEW_THINGS; i++) {
            all.add(SmallThings.withVectors(things.thing(i).document(), vectors(things, random)));
        }
        try (var index = new LuceneIndex(folder, SmallThings.MODEL)) {
            fill(index, all);
            var search = new LuceneSearch(index::snapshots);
            for (int i = 0; i < QUERIES; i++) {
                var vector = things.vector();
                assertNearnessOfAll(
                        100, all, vector, search.search(all("w1", Mode.MEANING, SearchFilter.NONE), () -> vector));
                // Few enough that all are among the first by words, and so are looked at however far they are.
                var tenth = FILTERS.get("10 %");
                assertNearnessOfAll(60, all, vector, search.search(all("thing", Mode.HYBRID, tenth), () -> vector));
            }
        }
    }

    private static SearchQuery all(String text, Mode mode, SearchFilter filter) {
        return SmallThings.query(text, mode, filter, 100, null);
    }

    private static void assertNearnessOfAll(int least, List<IndexedThing> all, float[] vector, SearchPage page) {
        var byId = all.stream().collect(toMap(thing -> thing.document().id(), Function.identity()));
        var hits = page.hits().items().stream().map(Page.Item::value).toList();
        assertThat(hits).hasSizeGreaterThanOrEqualTo(least);
        for (var hit : hits) {
            var near = nearness(byId.get(hit.id()), ByteVectors.of(vector));
            var meaning = hit.why().meaning();
            assertThat(meaning == null ? OptionalDouble.empty() : OptionalDouble.of(meaning.score()))
                    .as(
                            "how near %s is, of %d passages",
                            hit.id(), byId.get(hit.id()).passages().size())
                    .isEqualTo(near);
        }
    }

    /** None to the most, of which some are not known yet. */
    private static byte[][] vectors(ManyThings things, Random random) {
        var vectors = new byte[random.nextInt(MOST_PASSAGES + 1)][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = random.nextInt(10) == 0 ? null : ByteVectors.of(things.vector());
        }
        return vectors;
    }

    private static void fill(LuceneIndex index, List<IndexedThing> all) {
        int run = all.size() / SEGMENTS + 1;
        for (int from = 0; from < all.size(); from += run) {
            index.put(all.subList(from, Math.min(from + run, all.size())));
            index.reached(new Position("graph", from + 1));
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
        var near = new HashMap<String, Double>();
        for (var thing : all) {
            if (fulfils(thing, filter)) {
                nearness(thing, vector)
                        .ifPresent(cosine -> near.put(thing.document().id().value(), cosine));
            }
        }
        return near.entrySet().stream()
                .sorted(comparing((Map.Entry<String, Double> entry) -> -entry.getValue()))
                .limit(10)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static OptionalDouble nearness(IndexedThing thing, byte[] vector) {
        return thing.passages().stream()
                .map(Passage::vector)
                .filter(each -> each != null)
                .mapToDouble(each -> VectorUtil.cosine(vector, each))
                .max();
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
