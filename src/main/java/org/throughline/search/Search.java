package org.throughline.search;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.search.SearchPage.Stage;

/** Finds things by words and meaning. */
@Service
public class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    private final IndexedSearch index;
    private final EmbeddingModel model;
    private final NearestSentences sentences;
    private final MeterRegistry metrics;

    Search(@Lazy IndexedSearch index, EmbeddingModel model, @Lazy NearestSentences sentences, MeterRegistry metrics) {
        this.index = index;
        this.model = model;
        this.sentences = sentences;
        this.metrics = metrics;
    }

    /**
     * Finds things.
     *
     * @param query what is looked for
     * @throws ForgottenPage if the state of the index that the query's page belongs to is no longer kept
     * @throws EmbeddingFailed if only meaning was asked for and the model cannot be run; where words were asked for too,
     *     these are searched alone, and the state of the page says that nothing can be found by its meaning
     */
    public SearchPage search(SearchQuery query) {
        var work = query.mode() == Mode.WORDS ? QueryVector.NONE : QueryVector.of(() -> vector(query));
        var found = index.search(query, work);
        var vector = work.get();
        var took = new EnumMap<Stage, Duration>(found.took());
        took.put(Stage.EMBEDDING, work.took());
        var page = vector == null ? withoutMeaning(found, query.mode()) : withSentences(found, query, vector, took);
        took.forEach((stage, time) ->
                metrics.timer("throughline.search", "stage", stage.name()).record(time));
        return page.taking(took);
    }

    private static SearchPage withoutMeaning(SearchPage page, Mode mode) {
        return mode == Mode.WORDS ? page : page.withoutMeaning();
    }

    private SearchPage withSentences(SearchPage page, SearchQuery query, float[] vector, Map<Stage, Duration> took) {
        if (!query.sentences()) {
            return page;
        }
        long began = System.nanoTime();
        var hits = sentences.in(page.hits(), ByteVectors.of(vector));
        took.put(Stage.SENTENCES, Duration.ofNanos(System.nanoTime() - began));
        return page.with(hits);
    }

    private float @Nullable [] vector(SearchQuery query) {
        try {
            return model.query(QueryText.parse(query.text()).words());
        } catch (EmbeddingFailed failed) {
            if (query.mode() == Mode.MEANING) {
                throw failed;
            }
            log.warn("Searched by words alone: {}", failed.getMessage());
            return null;
        }
    }

    /**
     * Completes what somebody types.
     *
     * @param prefix the beginning of one or more words of a name
     * @param kinds the kinds of thing wanted; none for all
     * @param limit how many at most
     */
    public List<Suggestion> suggest(String prefix, Set<ThingKind> kinds, int limit) {
        return index.suggest(prefix, kinds, limit);
    }

    /**
     * Finds what is like a thing.
     *
     * @param thing the thing
     * @param kinds the kinds of thing wanted; none for all
     * @param limit how many at most
     * @return the most alike first; empty where the index does not hold the thing
     */
    public List<SimilarThing> similar(Id thing, Set<ThingKind> kinds, int limit) {
        return index.similar(thing, kinds, limit);
    }

    /** How far the index has come. */
    public IndexState state() {
        return index.state();
    }
}
