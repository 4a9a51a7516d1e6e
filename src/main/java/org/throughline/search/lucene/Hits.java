package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.search.Fusion;
import org.throughline.search.Hit;
import org.throughline.search.Hit.NearPassage;
import org.throughline.search.Mode;
import org.throughline.search.Why;
import org.throughline.search.Why.TermMatch;
import org.throughline.search.Why.Through;
import org.throughline.search.lucene.Ranking.Placed;
import org.throughline.search.lucene.Ranking.Thing;

/** Fetches what is shown of the results on a page. */
final class Hits {

    private final Snapshot snapshot;
    private final Mode mode;
    private final Ranking ranking;
    private final Explainer explainer;
    private final Snippets snippets;

    Hits(Snapshot snapshot, Mode mode, Interpretation interpretation, Ranking ranking) {
        this.snapshot = snapshot;
        this.mode = mode;
        this.ranking = ranking;
        explainer = new Explainer(snapshot, interpretation);
        snippets = new Snippets(interpretation.anyWord());
    }

    /**
     * The hits on a page.
     *
     * @param before what was read before the page
     * @param results the results from there on
     * @param size how many of them are on the page
     */
    List<Page.Item<Hit>> of(Place before, List<Placed> results, int size) throws IOException {
        var page = results.subList(0, Math.min(size, results.size()));
        var documents = page.stream().map(Hits::document).sorted().toList();
        // A word that a thing has tells nothing of how it was found where words had no part.
        Map<Integer, List<TermMatch>> matches = mode == Mode.MEANING ? Map.of() : explainer.matches(documents);
        var stored = snapshot.storedFields();
        var hits = new ArrayList<Page.Item<Hit>>();
        for (var placed : page) {
            var rank = before.results() + hits.size() + 1;
            var found = matches.getOrDefault(document(placed), List.of());
            hits.add(new Page.Item<>(placed.place().toString(), hit(placed, rank, found, stored)));
        }
        return hits;
    }

    private static int document(Placed placed) {
        return placed.result().candidate().key().document();
    }

    private Hit hit(Placed placed, int rank, List<TermMatch> matches, StoredFields stored) throws IOException {
        var result = placed.result();
        var candidate = result.candidate();
        return new Hit(
                new Id(candidate.key().id()),
                rank,
                result.score(),
                matches.isEmpty() ? List.of() : snippets.of(stored.document(document(placed))),
                nearest(document(placed), stored),
                new Why(
                        candidate.exact(),
                        candidate.isSource(),
                        result.standing(),
                        result.words(),
                        result.meaning(),
                        through(result.through()),
                        matches));
    }

    private static @Nullable Through through(Fusion.@Nullable Through<Thing> through) {
        return through == null ? null : new Through(new Id(through.key().id()), through.share());
    }

    /** The nearest passage that stands somewhere in the thing's texts: its names, or all it says together, do not. */
    private @Nullable NearPassage nearest(int document, StoredFields stored) throws IOException {
        for (var near : ranking.passages(document)) {
            var text = stored.document(near.passage()).get(Fields.STORED_PASSAGE);
            if (!text.isEmpty()) {
                return new NearPassage(text, snippets.bestSentence(text), near.cosine());
            }
        }
        return null;
    }
}
