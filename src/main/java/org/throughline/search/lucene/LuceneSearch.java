package org.throughline.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.ThingKind;
import org.throughline.search.ByteVectors;
import org.throughline.search.IndexState;
import org.throughline.search.IndexedSearch;
import org.throughline.search.Mode;
import org.throughline.search.QueryText;
import org.throughline.search.SearchPage;
import org.throughline.search.SearchPage.Stage;
import org.throughline.search.SearchQuery;
import org.throughline.search.SimilarThing;
import org.throughline.search.Suggestion;
import org.throughline.search.Why.Exact;

/** Searches the index. */
final class LuceneSearch implements IndexedSearch {

    static {
        // As many as the longest query has words, in every part, with other readings.
        IndexSearcher.setMaxClauseCount(8 * SearchQuery.LONGEST);
    }

    private final Supplier<Snapshots> index;

    /** @param index gives what can be searched */
    LuceneSearch(Supplier<Snapshots> index) {
        this.index = index;
    }

    @Override
    public SearchPage search(SearchQuery query, Supplier<float @Nullable []> vector) {
        var snapshots = index.get();
        var after = query.page().after();
        if (after == null) {
            return snapshots.read(snapshot -> page(snapshot, Place.beginning(snapshots.keep(snapshot)), query, vector));
        }
        var place = Place.parse(after);
        return snapshots.read(place.snapshot(), snapshot -> page(snapshot, place, query, vector));
    }

    private static SearchPage page(
            Snapshot snapshot, Place place, SearchQuery query, Supplier<float @Nullable []> vector) throws IOException {
        var timing = new Timing();
        var text = QueryText.parse(query.text());
        var interpretation = timing.of(Stage.WORDS, () -> new Interpreter(snapshot).interpret(text));
        var names = new ExactNames(snapshot, query.filter());
        var typed = timing.of(Stage.WORDS, () -> names.of(text.words(), interpretation));
        var meant = timing.of(Stage.WORDS, () -> typed.isEmpty() ? corrected(names, interpretation) : typed);
        var ranking = ranking(snapshot, query, interpretation, meant, vector, timing);
        var placed =
                timing.of(Stage.FUSION, () -> ranking.after(place, query.page().size() + 1));
        var counts = timing.of(Stage.COUNTING, () -> new Counting(snapshot, ranking).count(query));
        var hits = timing.of(
                Stage.FETCHING,
                () -> new Hits(snapshot, query.mode(), interpretation, ranking)
                        .of(place, placed, query.page().size()));
        return new SearchPage(
                new Page<>(hits, placed.size() > hits.size(), counts.total()),
                interpretation.readings(),
                // What is called just so is no slip.
                typed.isEmpty() ? interpretation.correctedQuery(query.text()) : null,
                snapshot.state(),
                counts.facets(),
                timing.took());
    }

    private static Ranking ranking(
            Snapshot snapshot,
            SearchQuery query,
            Interpretation interpretation,
            Map<Integer, Exact> exact,
            Supplier<float @Nullable []> vector,
            Timing timing)
            throws IOException {
        var words = Filters.restricted(
                query.mode() == Mode.MEANING ? Interpretation.NO_WORDS : interpretation.anyWord(),
                query.filter(),
                interpretation);
        return Ranking.of(
                snapshot,
                query.mode(),
                words,
                query.mode() == Mode.MEANING ? Map.of() : exact,
                () -> meaning(snapshot, vector.get()),
                Filters.passages(query.filter(), interpretation).orElse(null),
                timing);
    }

    private static @Nullable MeaningLeg meaning(Snapshot snapshot, float @Nullable [] vector) {
        return vector == null ? null : new MeaningLeg(snapshot, ByteVectors.of(vector));
    }

    private static Map<Integer, Exact> corrected(ExactNames names, Interpretation interpretation) throws IOException {
        var corrected = interpretation.corrected();
        return corrected == null ? Map.of() : names.of(corrected, interpretation);
    }

    @Override
    public List<Suggestion> suggest(String prefix, Set<ThingKind> kinds, int limit) {
        return index.get().read(snapshot -> new Completion(snapshot).complete(prefix, kinds, limit));
    }

    @Override
    public List<SimilarThing> similar(Id thing, Set<ThingKind> kinds, int limit) {
        return index.get().read(snapshot -> Likeness.of(snapshot, thing, kinds, limit));
    }

    @Override
    public IndexState state() {
        return index.get().read(Snapshot::state);
    }
}
