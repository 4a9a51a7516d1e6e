package org.throughline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the generated cases to holding, often enough, whatever the rule speaks of. */
class GeneratedCaseTests {

    private static final int CASES = 5000;
    private static final int OFTEN = 10;

    private final Situations situations = new Situations();

    @Test
    void everyPartLowersFactsOfEverySortAndLeavesOthers() {
        var facts = new SituationsOfFacts(situations);

        inAllCases(facts::add);

        areAllSeenOften(SituationsOfFacts.wanted());
    }

    @Test
    void adoptersSplitMergeGoInCirclesAndClaimForOthers() {
        inAllCases(new SituationsOfBodies(situations)::add);

        areAllSeenOften(SituationsOfBodies.wanted());
    }

    @Test
    void everyStepIsTheWeakestAtEveryCertainty() {
        inAllCases(new SituationsOfChains(situations)::add);

        areAllSeenOften(SituationsOfChains.wanted());
    }

    @Test
    void viewpointsAndDatesAreOfEveryPrecisionAndLeaveOutThingsOfEveryKind() {
        inAllCases(new SituationsOfViews(situations)::add);

        areAllSeenOften(SituationsOfViews.wanted());
    }

    @Test
    void evidenceStopsAndDecisionsOfEveryKindSpeakAgainst() {
        inAllCases(new SituationsOfAgainst(situations)::add);

        areAllSeenOften(SituationsOfAgainst.wanted());
    }

    @Test
    void everyMarkerIsReachedUndatedAndNotReachedForEveryReason() {
        inAllCases(new SituationsOfMarkers(situations)::add);

        areAllSeenOften(SituationsOfMarkers.wanted());
    }

    private static void inAllCases(Consumer<GeneratedCase> add) {
        IntStream.range(0, CASES).mapToObj(GeneratedCase::of).forEach(add);
    }

    private void areAllSeenOften(Stream<String> wanted) {
        assertThat(wanted.filter(situation -> situations.count(situation) < OFTEN))
                .as("situations seen fewer than %d times in %d cases; seen: %s", OFTEN, CASES, situations)
                .isEmpty();
    }
}
