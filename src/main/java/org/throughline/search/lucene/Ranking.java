package org.throughline.search.lucene;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.ThingKind;
import org.throughline.search.Candidate;
import org.throughline.search.ForgottenPage;
import org.throughline.search.Fusion;
import org.throughline.search.Fusion.Fused;
import org.throughline.search.Mode;
import org.throughline.search.SearchPage.Stage;
import org.throughline.search.Why.Exact;
import org.throughline.search.lucene.MeaningLeg.Near;

/**
 * The results of a query in their order. Candidates are the first by words, the nearest by meaning and what is called just
 * as the query; all of them are scored exactly by both. Beyond them come the others that have one of the words.
 */
final class Ranking {

    /** By how much of it a score can differ from the one that was given, with the order in which it was summed up. */
    private static final double ROUNDING = 1e-5;

    private final Snapshot snapshot;
    private final Query words;
    private final Set<Integer> candidates;
    private final Fusion<Thing> fusion;
    private final List<Fused<Thing>> ranked;
    private final @Nullable MeaningLeg meaning;
    private final @Nullable ScoreDoc lastByWords;

    private Ranking(
            Snapshot snapshot,
            Query words,
            Fusion<Thing> fusion,
            List<Fused<Thing>> ranked,
            @Nullable MeaningLeg meaning,
            @Nullable ScoreDoc lastByWords) {
        this.snapshot = snapshot;
        this.words = words;
        this.fusion = fusion;
        this.ranked = ranked;
        this.meaning = meaning;
        this.lastByWords = lastByWords;
        candidates =
                ranked.stream().map(fused -> fused.candidate().key().document()).collect(toSet());
    }

    /**
     * Ranks.
     *
     * @param words what has one of the words and fulfils what has to be; for meaning alone, nothing
     * @param exact what is called just as the query
     * @param meaning gives what finds by meaning, or null where that has no part; asked once words have been searched
     * @param passages those that count for meaning; null for all
     */
    static Ranking of(
            Snapshot snapshot,
            Mode mode,
            Query words,
            Map<Integer, Exact> exact,
            Supplier<@Nullable MeaningLeg> meaning,
            @Nullable Query passages,
            Timing timing)
            throws IOException {
        var found = new Candidates(snapshot, words, meaning, passages, timing).with(exact);
        return timing.of(Stage.FUSION, () -> {
            var fusion = new Fusion<>(mode, found.scored());
            return new Ranking(snapshot, words, fusion, fusion.ranked(), found.meaning(), found.lastByQuery());
        });
    }

    /**
     * A thing in the index.
     *
     * @param id its id, by which ties are broken in every index alike
     * @param document its document
     */
    record Thing(String id, int document) implements Comparable<Thing> {

        boolean isSource() {
            return id.startsWith(ThingKind.SOURCE.prefix() + '/');
        }

        @Override
        public int compareTo(Thing other) {
            return id.compareTo(other.id);
        }
    }

    /**
     * A result in its place.
     *
     * @param result the result
     * @param place what has been read once it has been read
     */
    record Placed(Fused<Thing> result, Place place) {}

    /**
     * Some results after a place, at most {@code limit}; fewer only at the end.
     *
     * @throws ForgottenPage if these results have no such place
     */
    List<Placed> after(Place place, int limit) throws IOException {
        if (!has(place)) {
            throw new ForgottenPage();
        }
        var page = new ArrayList<Placed>();
        var beyond = new Beyond(place.last());
        var at = place;
        while (page.size() < limit) {
            var candidate = at.candidates() < ranked.size() ? ranked.get(at.candidates()) : null;
            var other =
                    candidate != null && candidate.score() >= fusion.scoreBeyond(beyond.bound()) ? null : beyond.peek();
            if (other != null && (candidate == null || fusion.scoreBeyond(other.score) > candidate.score())) {
                at = at.afterBeyond(beyond.take());
                page.add(new Placed(beyond(other, at.beyond()), at));
            } else if (candidate != null) {
                at = at.afterCandidate();
                page.add(new Placed(candidate, at));
            } else {
                break;
            }
        }
        return page;
    }

    private boolean has(Place place) throws IOException {
        var last = place.last();
        return place.candidates() <= ranked.size()
                && (last == null || isBeyond(last) && place.beyond() <= snapshot.count(words) - wordedCandidates());
    }

    private boolean isBeyond(ScoreDoc hit) throws IOException {
        if (hit.doc >= snapshot.getIndexReader().maxDoc() || candidates.contains(hit.doc)) {
            return false;
        }
        var score = new DocumentScores(snapshot, words).scores(List.of(hit.doc)).get(hit.doc);
        return score != null && Math.abs(score - hit.score) <= ROUNDING * score;
    }

    private long wordedCandidates() {
        return ranked.size() - withoutWords().size();
    }

    private Fused<Thing> beyond(ScoreDoc hit, int place) throws IOException {
        var thing = new Thing(new ThingIds(snapshot).at(hit.doc), hit.doc);
        var candidate = new Candidate<>(thing, null, false, (double) hit.score, null, Set.of());
        return fusion.beyond(candidate, place);
    }

    /** The passages of a thing, the nearest first; none where meaning has no part. */
    List<Near> passages(int document) throws IOException {
        return meaning == null ? List.of() : meaning.passages(document);
    }

    /** The documents of candidates that have none of the words. */
    List<Integer> withoutWords() {
        return ranked.stream()
                .filter(fused -> fused.candidate().words() == 0)
                .map(fused -> fused.candidate().key().document())
                .sorted()
                .toList();
    }

    Query words() {
        return words;
    }

    /** What has one of the words and is no candidate, by the words' score, read in runs. */
    private final class Beyond {

        private static final int RUN = 2 * Candidates.DEPTH;

        private final ArrayList<ScoreDoc> run = new ArrayList<>();
        private @Nullable ScoreDoc last;
        private boolean ended;

        Beyond(@Nullable ScoreDoc read) {
            last = read == null ? lastByWords : read;
            ended = lastByWords == null;
        }

        /** What the score by words of what comes next is at most. */
        double bound() {
            return run.isEmpty() ? last == null ? 0 : last.score : run.getFirst().score;
        }

        @Nullable
        ScoreDoc peek() throws IOException {
            while (run.isEmpty() && !ended) {
                var hits = snapshot.searchAfter(last, words, RUN).scoreDocs;
                ended = hits.length < RUN;
                last = hits.length == 0 ? last : hits[hits.length - 1];
                Arrays.stream(hits).filter(hit -> !candidates.contains(hit.doc)).forEach(run::add);
            }
            return run.isEmpty() ? null : run.getFirst();
        }

        ScoreDoc take() {
            return run.removeFirst();
        }
    }
}
