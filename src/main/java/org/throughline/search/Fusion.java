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
 * mean. By words and meaning together, a candidate has a part of the score of the best that it is connected with as well,
 * and one that has none of the words has to be near to be a result. What is called just as the query comes before
 * everything else.
 *
 * @param <K> what candidates are known by
 */
public final class Fusion<K extends Comparable<K>> {

    /** All that is measured here: see docs/adr/0013. */
    private static final Rule HYBRID = new Rule(0.3, 0.5, 0.65);

    /** More than the shares can come to: no value of n lies more than √n standard deviations from the mean. */
    private static final double EXACT = 100;

    /** Less than that of anything else, and still more than the shares can come to. */
    private static final double EXACT_SOURCE = 40;

    /** What being a source costs, since what it says of studies and others is found as well. */
    private static final double SOURCE = -1;

    private final List<Candidate<K>> candidates;
    private final Spread words;
    private final Spread meaning;
    private final Rule rule;

    /**
     * @param mode which of the scores count
     * @param candidates all that are to be compared, each key once
     */
    public Fusion(Mode mode, List<Candidate<K>> candidates) {
        this(
                switch (mode) {
                    case HYBRID -> HYBRID;
                    case WORDS -> Rule.ofScores(1);
                    case MEANING -> Rule.ofScores(0);
                },
                candidates);
    }

    /**
     * @param wordsWeight the share of the first score, from 0 to 1; the rest is the meaning's
     * @param candidates all that are to be compared, each key once
     */
    public Fusion(double wordsWeight, List<Candidate<K>> candidates) {
        this(Rule.ofScores(wordsWeight), candidates);
    }

    private Fusion(Rule rule, List<Candidate<K>> candidates) {
        this.rule = rule;
        this.candidates = candidates;
        words = Spread.of(candidates.stream().map(Candidate::words).toList());
        meaning = Spread.of(candidates.stream()
                .map(Candidate::meaning)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Those of the candidates that are results, with their scores, the best first. */
    public List<Fused<K>> ranked() {
        var wordRanks = ranks(comparingDouble(candidate -> -candidate.words()));
        var meaningRanks = ranks(comparingDouble(candidate -> -meaningOf(candidate)));
        var results = candidates.stream().filter(this::isResult).toList();
        var lent = new HashMap<K, Double>();
        results.forEach(candidate -> lent.put(candidate.key(), rule.connected * shares(candidate)));
        return results.stream()
                .map(candidate -> fused(
                        candidate,
                        wordsLeg(candidate, requireNonNull(wordRanks.get(candidate.key()))),
                        meaningLeg(candidate, requireNonNull(meaningRanks.get(candidate.key()))),
                        through(candidate, lent)))
                .sorted(comparingDouble((Fused<K> fused) -> -fused.score())
                        .thenComparing(fused -> fused.candidate().key()))
                .toList();
    }

    private boolean isResult(Candidate<K> candidate) {
        var near = candidate.meaning();
        return candidate.exact() != null || candidate.words() > 0 || near == null || near >= rule.nearest;
    }

    private Fused<K> fused(
            Candidate<K> candidate, @Nullable Leg words, @Nullable Leg meaning, @Nullable Through<K> through) {
        double standing = bonus(candidate)
                + (words == null ? wordsShare(candidate.words()) : 0)
                + (meaning == null ? meaningShare(candidate.meaning()) : 0);
        double score = bonus(candidate) + shares(candidate) + (through == null ? 0 : through.share);
        return new Fused<>(candidate, score, standing, words, meaning, through);
    }

    /** The best that a candidate is connected with, by what each lends; null where none lends anything. */
    private @Nullable Through<K> through(Candidate<K> candidate, Map<K, Double> lent) {
        return candidate.connected().stream()
                .filter(key -> lent.getOrDefault(key, 0.0) > 0)
                .map(key -> new Through<>(key, requireNonNull(lent.get(key))))
                .min(comparingDouble((Through<K> through) -> -through.share).thenComparing(Through::key))
                .orElse(null);
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
        var words = wordsLeg(other, (int) before + place);
        double standing = meaningShare(meaning.least()) + (words == null ? wordsShare(other.words()) : 0);
        return new Fused<>(other, scoreBeyond(other.words()), standing, words, null, null);
    }

    private double wordsShare(double wordsScore) {
        return rule.words * words.deviations(wordsScore);
    }

    private double shares(Candidate<K> candidate) {
        return wordsShare(candidate.words()) + meaningShare(candidate.meaning());
    }

    private double meaningShare(@Nullable Double score) {
        return score == null ? 0 : (1 - rule.words) * meaning.deviations(score);
    }

    /** What a candidate's score has beside its two shares. */
    private static double bonus(Candidate<?> candidate) {
        if (candidate.isSource()) {
            return candidate.exact() == null ? SOURCE : EXACT_SOURCE;
        }
        return switch (candidate.exact()) {
            case null -> 0;
            case SHORT_NAME -> EXACT / 2;
            case ALIAS -> EXACT;
            case IDENTIFIER -> 2 * EXACT;
            case NAME -> 3 * EXACT;
        };
    }

    private @Nullable Leg wordsLeg(Candidate<K> candidate, int rank) {
        return candidate.words() == 0 || rule.words == 0
                ? null
                : new Leg(rank, candidate.words(), wordsShare(candidate.words()));
    }

    private @Nullable Leg meaningLeg(Candidate<K> candidate, int rank) {
        var score = candidate.meaning();
        return score == null || rule.words == 1 ? null : new Leg(rank, score, meaningShare(score));
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
     * @param score what it is ranked by: the standing and the shares of words, meaning and what it was found through
     * @param standing what the score has beside these shares
     * @param words how it stands by its words; null where none was found or they do not count
     * @param meaning how it stands by its meaning; null where that is not known or does not count
     * @param through what it is connected with, if that makes its score higher
     */
    public record Fused<K extends Comparable<K>>(
            Candidate<K> candidate,
            double score,
            double standing,
            @Nullable Leg words,
            @Nullable Leg meaning,
            @Nullable Through<K> through) {}

    /**
     * Another candidate, of whose score one has a part.
     *
     * @param key the other
     * @param share the part
     */
    public record Through<K extends Comparable<K>>(K key, double share) {}

    /**
     * How scores count.
     *
     * @param words the weight of words beside meaning
     * @param connected how much a candidate has of the score of the best that it is connected with
     * @param nearest the cosine from which on something is a result that has none of the words
     */
    private record Rule(double words, double connected, double nearest) {

        /** Nothing but the two scores counts. */
        static Rule ofScores(double words) {
            return new Rule(words, 0, -1);
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
