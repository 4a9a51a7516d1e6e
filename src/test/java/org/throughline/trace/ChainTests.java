package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.flow.Viewpoint.EVERYTHING;
import static org.throughline.trace.Examples.adoption;
import static org.throughline.trace.Examples.curriculum;
import static org.throughline.trace.Examples.date;
import static org.throughline.trace.Examples.evidence;
import static org.throughline.trace.Examples.innovation;
import static org.throughline.trace.Examples.organisation;
import static org.throughline.trace.Examples.stage;
import static org.throughline.trace.Examples.study;
import static org.throughline.trace.TraceDirection.BACKWARD;
import static org.throughline.trace.TraceDirection.FORWARD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;

class ChainTests {

    private static final TracedPath UNGRADED = new TracedPath(List.of(), List.of(), null, null, null, Map.of());

    @Test
    void everyDatedStepSaysHowLongItCameAfterTheOneBefore() {
        var chain = Chain.of(wholeChain("2003", "2014", "2020-03"), UNGRADED, FORWARD, EVERYTHING);

        assertThat(chain.steps())
                .extracting(step -> step.lag() == null ? null : step.lag().words())
                .containsExactly(
                        null,
                        null,
                        "between 10 and 12 years after the publication of the study",
                        "between 5 years 2 months and 6 years 3 months after the introduction of the innovation",
                        null);
    }

    @Test
    void anUndatedStepIsPassedOver() {
        var chain = Chain.of(wholeChain("2003-11-26", null, "2005-11-26"), UNGRADED, FORWARD, EVERYTHING);

        var lag = chain.steps().get(3).lag();
        assertThat(lag.words()).isEqualTo("2 years after the publication of the study");
        assertThat(lag.since().role()).isEqualTo(Role.RESEARCH);
        assertThat(lag.minDays()).isEqualTo(731).isEqualTo(lag.maxDays());
    }

    @Test
    void anAdoptionBeforeTheStudyWasPublishedSaysSo() {
        var chain = Chain.of(wholeChain("2019", null, "2014-08"), UNGRADED, FORWARD, EVERYTHING);

        var lag = chain.steps().get(3).lag();
        assertThat(lag.words())
                .isEqualTo("between 4 years 4 months and 5 years 5 months before the publication of the study");
        assertThat(lag.maxDays()).isNegative();
    }

    @Test
    void theLagOfTheChainRunsFromItsFirstDatedStepToItsLast() {
        var lag = Chain.of(wholeChain("2003", "2014", "2020"), UNGRADED, FORWARD, EVERYTHING)
                .lag();

        assertThat(lag.words()).isEqualTo("between 16 and 18 years after the publication of the study");
        assertThat(lag.until().event()).isEqualTo("the start of the adoption");
    }

    @Test
    void aChainWithOneDateHasNoLag() {
        assertThat(Chain.of(wholeChain("2003", null, null), UNGRADED, FORWARD, EVERYTHING)
                        .lag())
                .isNull();
    }

    @Test
    void aStudyWithoutEvidenceSaysSo() {
        List<Stage> alone = List.of(new ResearchStage(study("2003", null, Basis.READ), false));

        var step = Chain.of(alone, UNGRADED, FORWARD, EVERYTHING).steps().getFirst();

        assertThat(step.marks()).containsExactly(Mark.NO_EVIDENCE);
        assertThat(step.missing()).containsExactly("No evidence is recorded.");
    }

    @Test
    void anInnovationThatNobodyAdoptedOrTaughtSaysSo() {
        var reached = wholeChain("2003", "2014", "2020").subList(0, 3);

        var step = Chain.of(reached, UNGRADED, FORWARD, EVERYTHING).steps().getLast();

        assertThat(step.marks()).containsExactly(Mark.NO_ADOPTION, Mark.NO_TEACHING);
        assertThat(step.missing()).containsExactly("No adoption is recorded.", "No teaching is recorded.");
    }

    @Test
    void whatIsMissingAtADateIsMissingAsOfThatDate() {
        var reached = wholeChain("2003", "2014", "2020").subList(0, 3);

        assertThat(Chain.of(reached, UNGRADED, FORWARD, new Viewpoint(date("2015"), null, Set.of()))
                        .steps()
                        .getLast()
                        .missing())
                .containsExactly("No adoption is recorded as of 2015.", "No teaching is recorded as of 2015.");
    }

    @Test
    void anInnovationAtTheEndOfABackwardTraceSaysNothingOfAdoption() {
        var reached = wholeChain("2003", "2014", "2020").subList(0, 3);

        assertThat(Chain.of(reached, UNGRADED, BACKWARD, EVERYTHING).steps())
                .allSatisfy(step -> assertThat(step.marks()).isEmpty());
    }

    @Test
    void anInnovationTracedBackToNothingSaysThatNoEvidenceIsRecorded() {
        var reached = wholeChain("2003", "2014", "2020").subList(2, 5);

        assertThat(Chain.of(reached, UNGRADED, BACKWARD, EVERYTHING)
                        .steps()
                        .getFirst()
                        .marks())
                .containsExactly(Mark.NO_EVIDENCE);
        assertThat(Chain.of(reached, UNGRADED, FORWARD, EVERYTHING)
                        .steps()
                        .getFirst()
                        .marks())
                .isEmpty();
    }

    @Test
    void anAdopterWithoutAdoptionsAndACurriculumWithoutTeachingSaySo() {
        List<Stage> adopter = List.of(new AdopterStage(organisation(), Basis.READ, List.of(), List.of()));
        List<Stage> curriculum = List.of(new CurriculumStage(curriculum("2016", null), false));

        assertThat(Chain.of(adopter, UNGRADED, BACKWARD, EVERYTHING)
                        .steps()
                        .getFirst()
                        .marks())
                .containsExactly(Mark.NO_ADOPTION);
        assertThat(Chain.of(curriculum, UNGRADED, BACKWARD, EVERYTHING)
                        .steps()
                        .getFirst()
                        .marks())
                .containsExactly(Mark.NO_TEACHING);
    }

    @Test
    void whatIsMissingIsSaidWithAllThatWasLeftOut() {
        var at = Instant.parse("2026-03-01T12:00:00Z");
        var viewpoint = new Viewpoint(date("2015"), at, Set.of(new Id("study/s")));
        List<Stage> adopter = List.of(new AdopterStage(organisation(), Basis.READ, List.of(), List.of()));

        assertThat(Chain.of(adopter, UNGRADED, BACKWARD, viewpoint)
                        .steps()
                        .getFirst()
                        .missing())
                .containsExactly("No adoption is recorded as of 2015, as far as was known at 2026-03-01T12:00:00Z,"
                        + " but for what is ignored.");
    }

    private static List<Stage> wholeChain(
            @Nullable String published, @Nullable String introduced, @Nullable String adopted) {
        return List.of(
                new ResearchStage(study(published, null, Basis.READ), false),
                new EvidenceStage(evidence(Evidence.Direction.SUPPORTS)),
                new InnovationStage(innovation(introduced, Innovation.Status.SPREADING)),
                stage(adoption(Adoption.Status.ADOPTED, adopted, null, null)),
                new AdopterStage(organisation(), Basis.READ, List.of(), List.of()));
    }
}
