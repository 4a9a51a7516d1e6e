package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Candidate;
import org.throughline.search.SearchPage.Stage;
import org.throughline.search.Why.Exact;
import org.throughline.search.lucene.Ranking.Thing;

/**
 * Finds what may be among the best by a query, by its nearness to a vector, or by both, and scores all of it exactly by
 * both.
 *
 * @param snapshot where to look
 * @param query what is scored first: words, or connections
 * @param meaning finds by meaning; null where it has no part
 * @param passages those that count for meaning; null for all
 * @param timing takes the time of the stages
 */
record Candidates(
        Snapshot snapshot,
        Query query,
        @Nullable MeaningLeg meaning,
        @Nullable Query passages,
        Timing timing) {

    /** How many of the first by the query and of the nearest by meaning are candidates. Measured: see docs/adr/0013. */
    static final int DEPTH = 200;

    /**
     * The candidates.
     *
     * @param scored each with its scores, by document
     * @param lastByQuery the last of the first by the query; null where there are no others
     */
    record Found(List<Candidate<Thing>> scored, @Nullable ScoreDoc lastByQuery) {}

    /** Finds them, and scores with them what is the whole query by document. */
    Found with(Map<Integer, Exact> exact) throws IOException {
        var first = timing.of(Stage.WORDS, () -> snapshot.search(query, DEPTH).scoreDocs);
        var documents = new TreeSet<>(exact.keySet());
        Arrays.stream(first).forEach(hit -> documents.add(hit.doc));
        if (meaning != null) {
            documents.addAll(timing.of(Stage.MEANING, () -> meaning.nearest(passages, DEPTH)));
        }
        return new Found(scored(documents, exact), first.length < DEPTH ? null : first[first.length - 1]);
    }

    private List<Candidate<Thing>> scored(SortedSet<Integer> documents, Map<Integer, Exact> exact) throws IOException {
        var inOrder = List.copyOf(documents);
        Map<Integer, Double> near = meaning == null ? Map.of() : timing.of(Stage.MEANING, () -> meaning.near(inOrder));
        var scores = timing.of(Stage.WORDS, () -> new DocumentScores(snapshot, query).scores(inOrder));
        return timing.of(Stage.FUSION, () -> {
            var things = things(inOrder);
            var connections = new Connections(snapshot).among(things);
            return things.stream()
                    .map(thing -> new Candidate<>(
                            thing,
                            exact.get(thing.document()),
                            thing.isSource(),
                            scores.getOrDefault(thing.document(), 0.0),
                            near.get(thing.document()),
                            connections.getOrDefault(thing, Set.of())))
                    .toList();
        });
    }

    private List<Thing> things(List<Integer> documents) throws IOException {
        var ids = new ThingIds(snapshot);
        var things = new ArrayList<Thing>();
        for (int document : documents) {
            things.add(new Thing(ids.at(document), document));
        }
        return things;
    }
}
