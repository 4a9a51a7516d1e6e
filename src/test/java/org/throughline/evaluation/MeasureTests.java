package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTests {

    /** Worked out by hand: relevant are a with grade 3, b with 1 and c with 2; d is judged not relevant. */
    private static final Judgements GRADED = new Judgements(Map.of("a", 3, "b", 1, "c", 2, "d", 0));

    @Test
    void theGainIsTheGradeAndIsDiscountedByTheLogarithmOfTheRank() {
        // 1/log2(2) + 0 + 3/log2(4) = 2.5 over 3/log2(2) + 2/log2(3) + 1/log2(4) = 4.7618595
        assertThat(Measure.NDCG_AT_10.of(List.of("b", "d", "a"), GRADED)).isEqualTo(0.5250050, within(1e-6));
    }

    @Test
    void theBestPossibleRankingIsThatOfTheFirstTen() {
        var judgements = new Judgements(grades(25));
        var ten = IntStream.range(0, 10).mapToObj(Integer::toString).toList();

        assertThat(Measure.NDCG_AT_10.of(ten, judgements)).isEqualTo(1, within(1e-12));
        assertThat(Measure.RECALL_AT_100.of(ten, judgements)).isEqualTo(0.4);
    }

    @Test
    void whatIsBelowTheCutDoesNotCount() {
        var ranking = new ArrayList<>(Collections.nCopies(9, "x"));
        ranking.add("a");
        assertThat(Measure.MRR_AT_10.of(ranking, GRADED)).isEqualTo(0.1);
        assertThat(Measure.NDCG_AT_10.of(ranking, GRADED)).isPositive();

        ranking.addFirst("y");
        assertThat(Measure.MRR_AT_10.of(ranking, GRADED)).isZero();
        assertThat(Measure.NDCG_AT_10.of(ranking, GRADED)).isZero();

        ranking.addAll(0, Collections.nCopies(89, "z"));
        assertThat(Measure.RECALL_AT_100.of(ranking, GRADED)).isEqualTo(1 / 3.0);
        ranking.addFirst("z");
        assertThat(Measure.RECALL_AT_100.of(ranking, GRADED)).isZero();
    }

    @Test
    void precisionIsTakenAtEachRelevantDocumentAndIsNothingForThoseNotFound() {
        // (1/2 + 2/4) / 3
        assertThat(Measure.MAP.of(List.of("x", "c", "d", "a"), GRADED)).isEqualTo(1 / 3.0, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void nothingFoundIsNothing(Measure measure) {
        assertThat(measure.of(List.of(), GRADED)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingIsRelevantEveryRankingHasNothing(Measure measure) {
        assertThat(measure.of(List.of("a", "d"), new Judgements(Map.of("d", 0, "a", -2))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aGradeBelowNothingCountsAsNothing(Measure measure) {
        var ranking = List.of("d", "c", "x", "a");
        var negative = new Judgements(Map.of("a", 3, "b", 1, "c", 2, "d", -2));

        assertThat(measure.of(ranking, negative)).isEqualTo(measure.of(ranking, GRADED));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMeasureIsWhatThePlainReferenceSays(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var grades = new TreeMap<String, Integer>();
            IntStream.range(0, 1 + random.nextInt(40))
                    .forEach(document -> grades.put("d" + random.nextInt(160), random.nextInt(-1, 4)));
            var ranking = new ArrayList<>(
                    IntStream.range(0, 160).mapToObj(document -> "d" + document).toList());
            Collections.shuffle(ranking, random);
            var cut = ranking.subList(0, random.nextInt(160));

            for (var measure : Measure.values()) {
                assertThat(measure.of(cut, new Judgements(grades)))
                        .as("%s of %s by %s", measure, cut, grades)
                        .isEqualTo(ReferenceMeasures.of(measure, cut, grades), within(1e-12))
                        .isBetween(0.0, 1.0 + 1e-12);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRelevantDocumentOneRankHigherIsNeverWorse(Measure measure) {
        var random = new Random(9);
        var judgements = new Judgements(grades(20));
        for (int round = 0; round < 500; round++) {
            var ranking = new ArrayList<>(
                    IntStream.range(0, 110).mapToObj(Integer::toString).toList());
            Collections.shuffle(ranking, random);
            int place = 1 + random.nextInt(ranking.size() - 1);
            var before = measure.of(ranking, judgements);
            boolean isBetter = judgements.grade(ranking.get(place)) > judgements.grade(ranking.get(place - 1));
            Collections.swap(ranking, place, place - 1);

            if (isBetter) {
                assertThat(measure.of(ranking, judgements)).isGreaterThanOrEqualTo(before - 1e-12);
            }
        }
    }

    private static Map<String, Integer> grades(int relevant) {
        var grades = new TreeMap<String, Integer>();
        IntStream.range(0, relevant).forEach(document -> grades.put(Integer.toString(document), 1));
        return grades;
    }
}
