package org.throughline.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.search.Why.Leg;

/**
 * Brings the two scores of each candidate of one query together. Either is told in standard deviations from the mean of
 * the candidates, so that scores of different scales can be added, by weight. A meaning that is not known counts as the
 * mean. What is called just as the query comes before everything else.
 *
 * @param <K> what candidates are known by
 */
public final class Fusion<K extends Comparable<K>> {

    /** The weight of words beside meaning. Measured: see docs/adr/0013. */
    private static final double WORDS = 0.3;

    /** More than both shares can come to: no value of n lies more than √n standard deviations from the mean. */
    private static final double EXACT = 100;

    /** What being a source costs, since what it says of studies and others is found as well. Measured, as above. */
    private static final double SOURCE = -1;

    private final List<Candidate<K>> candidates;
    private final Spread words;
    private final Spread meaning;
    private final double wordsWeight;

    /**
     * @param mode which of the scores count
     * @param candidates all that are to be compared, each key once
     */
    public Fusion(Mode mode, List<Candidate<K>> candidates) {
        this(
                switch (mode) {
                    case HYBRID -> WORDS;
                    case WORDS -> 1;
                    case MEANING -> 0;
                },
                candidates);
    }

    /**
     * @param wordsWeight the share of the first score, from 0 to 1; the rest is the meaning's
     * @param candidates all that are to be compared, each key once
     */
    public Fusion(double wordsWeight, List<Candidate<K>> candidates) {
        this.candidates = candidates;
        words = Spread.of(candidates.stream().map(Candidate::words).toList());
        meaning = Spread.of(candidates.stream()
                .map(Candidate::meaning)
                .filter(Objects::nonNull)
                .toList());
        this.wordsWeight = wordsWeight;
    }

    /** The candidates with their scores, the best first. */
    public List<Fused<K>> ranked() {
        var wordRanks = ranks(comparingDouble(candidate -> -candidate.words()));
        var meaningRanks = ranks(comparingDouble(candidate -> -meaningOf(candidate)));
        return candidates.stream()
                .map(candidate -> new Fused<>(
                        candidate,
                        score(candidate),
                        wordsLeg(candidate, requireNonNull(wordRanks.get(candidate.key()))),
                        meaningLeg(candidate, requireNonNull(meaningRanks.get(candidate.key())))))
                .sorted(comparingDouble((Fused<K> fused) -> -fused.score())
                        .thenComparing(fused -> fused.candidate().key()))
                .toList();
    }

    /**
     * The score of what is no candidate, because it is not among the first by either score: its meaning counts as that of
     * the candidate whose meaning is farthest.
     *
     * @param wordsScore its score by words
     */
    public double scoreBeyond(double wordsScore) {
        return wordsShare(wordsScore) + meaningShare(meaning.least());
    }

    /**
     * What is no candidate, with its score.
     *
     * @param other what it is
     * @param place its place, from 1, among what is no candidate
     */
    public Fused<K> beyond(Candidate<K> other, int place) {
        long before = candidates.stream()
                .filter(candidate -> candidate.words() >= other.words())
                .count();
        return new Fused<>(other, scoreBeyond(other.words()), wordsLeg(other, (int) before + place), null);
    }

    private double wordsShare(double wordsScore) {
        return wordsWeight * words.deviations(wordsScore);
    }

    private double score(Candidate<K> candidate) {
        return bonus(candidate) + wordsShare(candidate.words()) + meaningShare(candidate.meaning());
    }

    private double meaningShare(@Nullable Double score) {
        return score == null ? 0 : (1 - wordsWeight) * meaning.deviations(score);
    }

    /** What a candidate's score has beside its two shares. */
    private static double bonus(Candidate<?> candidate) {
        return (candidate.isSource() ? SOURCE : 0)
                + switch (candidate.exact()) {
                    case null -> 0;
                    case ALIAS -> EXACT;
                    case IDENTIFIER -> 2 * EXACT;
                    case NAME -> 3 * EXACT;
                };
    }

    private @Nullable Leg wordsLeg(Candidate<K> candidate, int rank) {
        return candidate.words() == 0 || wordsWeight == 0
                ? null
                : new Leg(rank, candidate.words(), wordsShare(candidate.words()));
    }

    private @Nullable Leg meaningLeg(Candidate<K> candidate, int rank) {
        var score = candidate.meaning();
        return score == null || wordsWeight == 1 ? null : new Leg(rank, score, meaningShare(score));
    }

    private double meaningOf(Candidate<K> candidate) {
        return Objects.requireNonNullElse(candidate.meaning(), Double.NEGATIVE_INFINITY);
    }

    /** Places from 1; of two that are equal, the lower key comes first. */
    private Map<K, Integer> ranks(Comparator<Candidate<K>> order) {
        var ranks = new HashMap<K, Integer>();
        candidates.stream()
                .sorted(order.thenComparing(comparing(Candidate::key)))
                .forEach(candidate -> ranks.put(candidate.key(), ranks.size() + 1));
        return ranks;
    }

    /**
     * A candidate with its place by each score.
     *
     * @param candidate the candidate
     * @param score what it is ranked by
     * @param words how it stands by its words; null where none was found or they do not count
     * @param meaning how it stands by its meaning; null where that is not known or does not count
     */
    public record Fused<K extends Comparable<K>>(
            Candidate<K> candidate,
            double score,
            @Nullable Leg words,
            @Nullable Leg meaning) {

        /** What the score has beside the shares of words and meaning that are told. */
        public double standing() {
            return score - share(words) - share(meaning);
        }

        private static double share(@Nullable Leg leg) {
            return leg == null ? 0 : leg.share();
        }
    }

    /**
     * How scores are spread.
     *
     * @param mean their mean
     * @param deviation their standard deviation
     * @param least the least of them
     */
    private record Spread(double mean, double deviation, double least) {

        static Spread of(List<Double> scores) {
            var all = scores.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            if (scores.isEmpty()) {
                return new Spread(0, 0, 0);
            }
            double mean = all.getAverage();
            double variance = scores.stream()
                    .mapToDouble(score -> (score - mean) * (score - mean))
                    .average()
                    .orElse(0);
            return new Spread(mean, Math.sqrt(variance), all.getMin());
        }

        /** 0 where all are the same, but for the rounding of the mean. */
        double deviations(double score) {
            return deviation < 1e-9 ? 0 : (score - mean) / deviation;
        }
    }
}
