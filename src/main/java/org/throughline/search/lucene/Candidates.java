package org.throughline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
 * @param meaning gives what finds by meaning, or null where that has no part; asked once the query has been searched
 * @param passages those that count for meaning; null for all
 * @param timing takes the time of the stages
 */
record Candidates(
        Snapshot snapshot,
        Query query,
        Supplier<@Nullable MeaningLeg> meaning,
        @Nullable Query passages,
        Timing timing) {

    /** How many of the first by the query and of the nearest by meaning are candidates. Measured: see docs/adr/0013. */
    static final int DEPTH = 200;

    /**
     * The candidates.
     *
     * @param scored each with its scores, by document
     * @param meaning what found by meaning; null where that had no part
     * @param lastByQuery the last of the first by the query; null where there are no others
     */
    record Found(
            List<Candidate<Thing>> scored,
            @Nullable MeaningLeg meaning,
            @Nullable ScoreDoc lastByQuery) {}

    /** Finds them, and scores with them what is the whole query by document. */
    Found with(Map<Integer, Exact> exact) throws IOException {
        var first = timing.of(Stage.WORDS, () -> snapshot.search(query, DEPTH).scoreDocs);
        var scores = new HashMap<Integer, Double>();
        for (var hit : first) {
            scores.put(hit.doc, (double) hit.score);
        }
        var leg = meaning.get();
        var others = new TreeSet<>(exact.keySet());
        if (leg != null) {
            others.addAll(timing.of(Stage.MEANING, () -> leg.nearest(passages, DEPTH)));
        }
        others.removeAll(scores.keySet());
        var documents = new TreeSet<>(others);
        documents.addAll(scores.keySet());
        scores.putAll(timing.of(Stage.WORDS, () -> new DocumentScores(snapshot, query).scores(List.copyOf(others))));
        var last = first.length < DEPTH ? null : first[first.length - 1];
        return new Found(scored(List.copyOf(documents), exact, scores, leg), leg, last);
    }

    private List<Candidate<Thing>> scored(
            List<Integer> documents, Map<Integer, Exact> exact, Map<Integer, Double> scores, @Nullable MeaningLeg leg)
            throws IOException {
        Map<Integer, Double> near = leg == null ? Map.of() : timing.of(Stage.MEANING, () -> leg.near(documents));
        return timing.of(Stage.FUSION, () -> {
            var things = things(documents);
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
