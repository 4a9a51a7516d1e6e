package org.throughline.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.throughline.search.Fusion.Fused;
import org.throughline.search.Why.Exact;

class FusionTests {

    @Test
    void aSourceComesOneStandardDeviationLower() {
        var alike = new ArrayList<>(List.of(
                new Candidate<>("study", null, false, 3, 0.7, Set.of()),
                new Candidate<>("source", null, true, 3, 0.7, Set.of())));
        IntStream.range(0, 10).forEach(i -> alike.add(of("x" + i, i / 10.0, 0.5 + i / 100.0)));

        var ranked = new Fusion<>(Mode.HYBRID, alike).ranked();

        assertThat(keys(ranked)).startsWith("study", "source");
        assertThat(ranked.getFirst().score() - ranked.get(1).score()).isCloseTo(1, within(1e-9));
        assertThat(ranked.get(1).standing()).isCloseTo(-1, within(1e-9));
    }

    private static final double TINY = 1e-9;

    @Test
    void scoresAreToldInDeviationsFromTheMeanAndAddedByWeight() {
        // Words 1, 3, 5: mean 3, deviation √(8/3). Meaning 0.6, 0.8, 0.4: mean 0.6, deviation √(0.08/3).
        var ranked = new Fusion<>(0.25, List.of(of("a", 1, 0.6), of("b", 3, 0.8), of("c", 5, 0.4))).ranked();

        double step = Math.sqrt(1.5);
        assertThat(ranked).extracting(fused -> fused.candidate().key()).containsExactly("b", "a", "c");
        assertThat(ranked.get(0).score()).isCloseTo(0.75 * step, within(TINY));
        assertThat(ranked.get(1).score()).isCloseTo(-0.25 * step, within(TINY));
        assertThat(ranked.get(2).score()).isCloseTo(0.25 * step - 0.75 * step, within(TINY));
        assertThat(ranked.get(0).words()).isEqualTo(new Why.Leg(2, 3, 0));
        assertThat(ranked.get(0).meaning().rank()).isEqualTo(1);
        assertThat(ranked.get(2).words().rank()).isEqualTo(1);
        assertThat(ranked.get(2).words().share()).isCloseTo(0.25 * step, within(TINY));
    }

    @Test
    void aMeaningThatIsNotKnownCountsAsTheMean() {
        var ranked = new Fusion<>(0.5, List.of(of("a", 2, 0.9), of("b", 2, 0.1), of("c", 2, null))).ranked();

        assertThat(keys(ranked)).containsExactly("a", "c", "b");
        assertThat(ranked.get(1).score()).isZero();
        assertThat(ranked.get(1).meaning()).isNull();
    }

    @Test
    void whatIsCalledJustAsTheQueryComesFirstANameBeforeAnIdentifierBeforeAnAliasBeforeAShortName() {
        var candidates = new ArrayList<>(List.of(
                new Candidate<>("shortName", Exact.SHORT_NAME, false, 0, -1.0, Set.of()),
                new Candidate<>("alias", Exact.ALIAS, false, 0, -1.0, Set.of()),
                new Candidate<>("identifier", Exact.IDENTIFIER, false, 0, null, Set.of()),
                new Candidate<>("name", Exact.NAME, false, 0, -1.0, Set.of())));
        IntStream.range(0, 400).forEach(i -> candidates.add(of("x" + i, i == 0 ? 1e6 : 0, i == 0 ? 1.0 : 0)));

        assertThat(keys(new Fusion<>(Mode.HYBRID, candidates).ranked()))
                .startsWith("name", "identifier", "alias", "shortName", "x0");
    }

    @Test
    void aCandidateHasHalfOfWhatTheBestThatItIsConnectedWithScores() {
        var candidates = new ArrayList<>(List.of(
                of("best", 9, 0.9),
                of("good", 8, 0.8),
                new Candidate<>("connected", null, false, 1, 0.7, Set.of("best", "good", "worst")),
                new Candidate<>("alone", null, false, 1, 0.7, Set.of("worst", "elsewhere"))));
        IntStream.range(0, 10).forEach(i -> candidates.add(of("x" + i, 2, 0.7)));
        candidates.add(of("worst", 1, 0.66));

        var ranked = new Fusion<>(Mode.HYBRID, candidates).ranked();

        var best = ranked.getFirst();
        var connected = find(ranked, "connected");
        var alone = find(ranked, "alone");
        assertThat(connected.through().key()).isEqualTo("best");
        assertThat(connected.through().share()).isCloseTo(best.score() / 2, within(TINY));
        assertThat(connected.score() - alone.score()).isCloseTo(best.score() / 2, within(TINY));
        assertThat(connected.standing()).isCloseTo(0, within(TINY));
        assertThat(alone.through()).isNull();
        assertThat(keys(ranked)).startsWith("best", "good", "connected");
        assertThat(find(new Fusion<>(Mode.WORDS, candidates).ranked(), "connected")
                        .through())
                .isNull();
    }

    @Test
    void aNameThatIsJustTheQueryLendsNothingForThat() {
        var candidates = List.of(
                new Candidate<>("named", Exact.NAME, false, 5, 0.9, Set.of()),
                new Candidate<>("connected", null, false, 1, 0.7, Set.of("named")),
                of("other", 1, 0.7));

        var ranked = new Fusion<>(Mode.HYBRID, candidates).ranked();

        assertThat(find(ranked, "connected").through().share())
                .isCloseTo((ranked.getFirst().score() - 300) / 2, within(TINY));
    }

    @Test
    void byWordsAndMeaningTogetherWhatHasNoneOfTheWordsHasToBeNear() {
        var candidates = List.of(
                of("near", 0, 0.65),
                of("far", 0, 0.64),
                of("farWithAWord", 1, 0.3),
                new Candidate<>("farButCalledSo", Exact.ALIAS, false, 0, 0.3, Set.of()),
                new Candidate<>("connectedWithFar", null, false, 2, 0.6, Set.of("far")));

        var ranked = new Fusion<>(Mode.HYBRID, candidates).ranked();

        assertThat(keys(ranked))
                .containsExactlyInAnyOrder("near", "farWithAWord", "farButCalledSo", "connectedWithFar");
        assertThat(new Fusion<>(Mode.MEANING, candidates).ranked()).hasSize(5);
    }

    @Test
    void aSourceThatIsCalledJustAsTheQueryComesAfterAnythingElseThatIsAndBeforeAllOthers() {
        var candidates = new ArrayList<>(List.of(
                new Candidate<>("source", Exact.NAME, true, 0, -1.0, Set.of()),
                new Candidate<>("alias", Exact.ALIAS, false, 0, -1.0, Set.of())));
        candidates.add(new Candidate<>("best", null, false, 1e6, 1.0, Set.of("good")));
        candidates.add(new Candidate<>("good", null, false, 1e6, 1.0, Set.of("best")));
        IntStream.range(0, 400).forEach(i -> candidates.add(of("x" + i, 0, 0.0)));

        assertThat(keys(new Fusion<>(Mode.HYBRID, candidates).ranked())).startsWith("alias", "source", "best");
    }

    @Test
    void equalScoresAreOrderedByKey() {
        assertThat(keys(new Fusion<>(Mode.HYBRID, List.of(of("c", 1, 0.5), of("a", 1, 0.5), of("b", 1, 0.5))).ranked()))
                .containsExactly("a", "b", "c");
        assertThat(new Fusion<>(Mode.HYBRID, List.<Candidate<String>>of()).ranked())
                .isEmpty();
    }

    @Test
    void aModeLeavesTheOtherScoreOut() {
        var candidates = List.of(of("a", 1, 0.2), of("b", 2, 0.1));
        var words = new Fusion<>(Mode.WORDS, candidates).ranked();
        var meaning = new Fusion<>(Mode.MEANING, candidates).ranked();

        assertThat(keys(words)).containsExactly("b", "a");
        assertThat(keys(meaning)).containsExactly("a", "b");
        assertThat(words).allSatisfy(fused -> assertThat(fused.meaning()).isNull());
        assertThat(meaning).allSatisfy(fused -> assertThat(fused.words()).isNull());
    }

    @Test
    void whatIsNoCandidateScoresAsIfItsMeaningWereTheFarthest() {
        var fusion = new Fusion<>(0.5, List.of(of("a", 4, 0.9), of("b", 2, 0.1)));

        assertThat(fusion.scoreBeyond(2)).isCloseTo(-1, within(TINY));
        assertThat(fusion.beyond(of("c", 2, null), 1).words().rank()).isEqualTo(3);
    }

    @RepeatedTest(50)
    void theOrderOfTheCandidatesMakesNoDifference(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var candidates = any(random);
        var expected = new Fusion<>(Mode.HYBRID, candidates).ranked();
        Collections.shuffle(candidates, random);

        var ranked = new Fusion<>(Mode.HYBRID, candidates).ranked();

        assertThat(keys(ranked)).isEqualTo(keys(expected));
    }

    @RepeatedTest(50)
    void theScaleAndTheZeroOfAScoreMakeNoDifference(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var candidates = any(random);
        var scaled = candidates.stream()
                .map(each -> new Candidate<>(
                        each.key(),
                        each.exact(),
                        each.isSource(),
                        7 * each.words(),
                        each.meaning() == null ? null : 3 * each.meaning() + 2,
                        each.connected()))
                .toList();

        assertThat(keys(new Fusion<>(0.3, scaled).ranked())).isEqualTo(keys(new Fusion<>(0.3, candidates).ranked()));
    }

    @RepeatedTest(50)
    void scoresNeverRiseAndAreTheSumOfTheirShares(RepetitionInfo round) {
        var ranked = new Fusion<>(Mode.HYBRID, any(new Random(round.getCurrentRepetition()))).ranked();

        for (int at = 0; at < ranked.size(); at++) {
            var fused = ranked.get(at);
            assertThat(fused.score())
                    .isLessThanOrEqualTo(
                            at == 0 ? Double.MAX_VALUE : ranked.get(at - 1).score());
            assertThat(fused.standing() + share(fused.words()) + share(fused.meaning()) + share(fused.through()))
                    .isCloseTo(fused.score(), within(TINY));
        }
    }

    private static double share(Why.@Nullable Leg leg) {
        return leg == null ? 0 : leg.share();
    }

    private static double share(Fusion.@Nullable Through<String> through) {
        return through == null ? 0 : through.share();
    }

    /** Scores far enough apart that rounding does not order them. */
    private static List<Candidate<String>> any(Random random) {
        var candidates = new ArrayList<Candidate<String>>();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            candidates.add(new Candidate<>(
                    "k" + i,
                    random.nextInt(10) == 0 ? Exact.values()[random.nextInt(Exact.values().length)] : null,
                    random.nextInt(4) == 0,
                    random.nextInt(3) == 0 ? 0 : random.nextDouble(40),
                    random.nextInt(4) == 0 ? null : random.nextDouble(-1, 1),
                    random.ints(random.nextInt(4), 0, 70)
                            .mapToObj(other -> "k" + other)
                            .collect(toSet())));
        }
        return candidates;
    }

    private static Candidate<String> of(String key, double words, @Nullable Double meaning) {
        return new Candidate<>(key, null, false, words, meaning, Set.of());
    }

    private static Fused<String> find(List<Fused<String>> ranked, String key) {
        return ranked.stream()
                .filter(fused -> fused.candidate().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<Fused<String>> ranked) {
        return ranked.stream().map(fused -> fused.candidate().key()).toList();
    }
}
