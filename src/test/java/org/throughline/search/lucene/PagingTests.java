package org.throughline.search.lucene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.search.lucene.SmallThings.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.search.Facet;
import org.throughline.search.ForgottenPage;
import org.throughline.search.Hit;
import org.throughline.search.Mode;
import org.throughline.search.SearchDocument.Years;
import org.throughline.search.SearchFilter;
import org.throughline.search.SearchIndex.Position;
import org.throughline.search.SearchPage;

/** Whoever follows the pages of a search reads every result once, whatever is written meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTests {

    private static final int THINGS = 3_000;
    private static final List<SearchFilter> FILTERS = List.of(
            SearchFilter.NONE,
            new SearchFilter(Map.of(Facet.STATUS, Set.of("TENTH")), null),
            new SearchFilter(Map.of(Facet.KIND, Set.of("STUDY", "SOURCE"), Facet.STATUS, Set.of("OTHER")), null),
            new SearchFilter(Map.of(Facet.REGION, Set.of("nowhere")), null),
            new SearchFilter(Map.of(), new Years(1990, 2000)));

    private final ManyThings things = new ManyThings(1);
    private final ManyThings others = new ManyThings(2);
    private LuceneIndex index;
    private LuceneSearch search;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = new LuceneIndex(folder, SmallThings.MODEL);
        search = new LuceneSearch(index::snapshots);
        things.fill(index, THINGS, 5);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void followingThePagesGivesEveryResultOnce(Mode mode) {
        for (var filter : FILTERS) {
            for (var text : ManyThings.queries()) {
                var vector = mode == Mode.WORDS ? null : vector();
                assertEveryResultOnce(text, mode, filter, vector, 97);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void thePagesOfAMomentStayTheSameWhileTheIndexIsWritten(Mode mode) throws InterruptedException {
        var goesOn = new AtomicBoolean(true);
        var writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; goesOn.get(); i++) {
                index.put(List.of(things.thing(i % THINGS)));
                index.refresh();
                if (i % 20 == 0) {
                    index.reached(new Position("graph", 100 + i));
                }
            }
        });
        try {
            for (var text : ManyThings.queries()) {
                assertEveryResultOnce(text, mode, SearchFilter.NONE, mode == Mode.WORDS ? null : vector(), 100);
            }
        } finally {
            goesOn.set(false);
            writer.join();
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theSameSearchOfTheSameMomentHasTheSameOrder(Mode mode) {
        for (int round = 0; round < 6; round++) {
            var vector = mode == Mode.WORDS ? null : vector();
            var expected = keys(page("w1 w9", mode, SearchFilter.NONE, vector, 100, null));
            for (int again = 0; again < 6; again++) {
                assertThat(keys(page("w1 w9", mode, SearchFilter.NONE, vector, 100, null)))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aPageOfAnotherIndexIsForgotten(@TempDir Path folder) {
        try (var other = new LuceneIndex(folder, SmallThings.MODEL)) {
            new ManyThings(1).fill(other, 20, 1);
            var key = new LuceneSearch(other::snapshots)
                    .search(query("thing", Mode.WORDS, SearchFilter.NONE, 1, null), () -> null)
                    .hits()
                    .items()
                    .getFirst()
                    .key();

            assertThatThrownBy(() -> page("thing", Mode.WORDS, SearchFilter.NONE, null, 1, key))
                    .isInstanceOf(ForgottenPage.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aPlaceThatTheseResultsDoNotHaveIsForgotten(Mode mode) {
        var vector = mode == Mode.WORDS ? null : vector();
        var page = page("thing", mode, SearchFilter.NONE, vector, 100, null);
        var place = Place.parse(page.hits().items().getLast().key());

        assertForgotten(mode, vector, new Place(place.snapshot(), THINGS + 1, 0, null));
        if (mode != Mode.MEANING) {
            place = beyond(mode, vector);
            var last = requireNonNull(place.last());
            assertThat(page("thing", mode, SearchFilter.NONE, vector, 3, place.toString())
                            .hits()
                            .items())
                    .hasSize(3);
            assertForgotten(mode, vector, place, THINGS, last.doc, last.score);
            assertForgotten(mode, vector, place, place.beyond(), 999_999_999, last.score);
            assertForgotten(mode, vector, place, place.beyond(), last.doc - 1, last.score);
            assertForgotten(mode, vector, place, place.beyond(), last.doc, last.score * 2);
            assertForgotten(mode, vector, place, place.beyond(), last.doc, last.score / 2);
            assertForgotten(mode, vector, place, place.beyond(), last.doc, 0);
        }
    }

    /** A place among what is no candidate. */
    private Place beyond(Mode mode, float @Nullable [] vector) {
        String key = null;
        Place place;
        do {
            key = page("thing", mode, SearchFilter.NONE, vector, 100, key)
                    .hits()
                    .items()
                    .getLast()
                    .key();
            place = Place.parse(key);
        } while (place.beyond() == 0);
        return place;
    }

    private void assertForgotten(
            Mode mode, float @Nullable [] vector, Place place, int beyond, int document, float score) {
        assertForgotten(
                mode, vector, new Place(place.snapshot(), place.candidates(), beyond, new ScoreDoc(document, score)));
    }

    private void assertForgotten(Mode mode, float @Nullable [] vector, Place forged) {
        assertThatThrownBy(() -> page("thing", mode, SearchFilter.NONE, vector, 3, forged.toString()))
                .as(forged.toString())
                .isInstanceOf(ForgottenPage.class);
    }

    /** Of things of its own, since others may be writing. */
    private float[] vector() {
        return others.vector();
    }

    private void assertEveryResultOnce(
            String text, Mode mode, SearchFilter filter, float @Nullable [] vector, int size) {
        var seen = new HashSet<String>();
        var scores = new ArrayList<Double>();
        var first = page(text, mode, filter, vector, size, null);
        var page = first;
        while (true) {
            for (var item : page.hits().items()) {
                assertThat(seen.add(item.value().id().value()))
                        .as("%s again", item)
                        .isTrue();
                scores.add(item.value().score());
                assertThat(item.value().rank()).isEqualTo(scores.size());
            }
            assertThat(page.hits().total()).isEqualTo(first.hits().total());
            if (!page.hits().hasNext()) {
                break;
            }
            page = page(
                    text,
                    mode,
                    filter,
                    vector,
                    size,
                    page.hits().items().getLast().key());
        }
        assertThat(seen)
                .as("%s %s %s", mode, text, filter)
                .hasSize(Math.toIntExact(first.hits().total()));
        assertThat(first.counts().getFirst().values().stream()
                        .mapToInt(each -> each.count())
                        .sum())
                .as("%s %s %s", mode, text, filter)
                .isEqualTo(seen.size());
        for (int at = 1; at < scores.size(); at++) {
            assertThat(scores.get(at)).isLessThanOrEqualTo(scores.get(at - 1));
        }
    }

    private SearchPage page(
            String text, Mode mode, SearchFilter filter, float @Nullable [] vector, int size, @Nullable String after) {
        return search.search(query(text, mode, filter, size, after), () -> vector);
    }

    private static List<String> keys(SearchPage page) {
        return page.hits().items().stream()
                .map(item -> item.value())
                .map(Hit::toString)
                .toList();
    }
}
