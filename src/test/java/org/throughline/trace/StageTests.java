package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.trace.Examples.adoption;
import static org.throughline.trace.Examples.curriculum;
import static org.throughline.trace.Examples.date;
import static org.throughline.trace.Examples.evidence;
import static org.throughline.trace.Examples.innovation;
import static org.throughline.trace.Examples.organisation;
import static org.throughline.trace.Examples.stage;
import static org.throughline.trace.Examples.study;
import static org.throughline.trace.Examples.teaching;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Period;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.proof.AdoptionState;

class StageTests {

    @Test
    void aStudyIsDatedByItsPublicationAndHasItsRecordedPhase() {
        var stage = new ResearchStage(study("2003-11", null, Basis.READ), false);

        assertThat(stage.milestone().date()).isEqualTo(date("2003-11"));
        assertThat(stage.period()).isEqualTo(new Period(date("2001"), date("2003-11")));
        assertThat(stage.phase()).isEqualTo(new StepPhase(Study.Phase.T2, true, "A trial in patients."));
        assertThat(stage.marks()).isEmpty();
        assertThat(stage.missing()).isEmpty();
        assertThat(stage.sources()).containsExactly(Examples.SOURCE);
    }

    @Test
    void aStudyThatWasNeverPublishedIsUndatedWhateverItsStart() {
        var stage = new ResearchStage(study(null, null, Basis.READ), false);

        assertThat(stage.milestone()).isNull();
        assertThat(stage.marks()).containsExactly(Mark.UNDATED);
        assertThat(stage.missing()).containsExactly("When the study was published is not recorded.");
    }

    @Test
    void aRetractedStudyAndARecalledBasisAreMarked() {
        assertThat(new ResearchStage(study("1998", "2010-02", Basis.RECALLED), true).marks())
                .containsExactly(Mark.RETRACTED, Mark.RECALLED);
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTS,", "MIXED,MIXED_RESULT", "NULL,NULL_RESULT", "AGAINST,AGAINST"})
    void evidenceIsMarkedUnlessItSupports(Evidence.Direction direction, Mark mark) {
        var stage = new EvidenceStage(evidence(direction));

        assertThat(stage.marks()).isEqualTo(mark == null ? Set.of() : Set.of(mark));
        assertThat(stage.phase()).isNull();
        assertThat(stage.milestone()).isNull();
        assertThat(stage.missing()).isEmpty();
    }

    @Test
    void aWithdrawnUndatedInnovationSaysBoth() {
        var stage = new InnovationStage(innovation(null, Innovation.Status.WITHDRAWN));

        assertThat(stage.marks()).containsExactly(Mark.WITHDRAWN, Mark.UNDATED);
        assertThat(stage.missing()).containsExactly("When the innovation was introduced is not recorded.");
        assertThat(stage.phase()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSIDERED, ,   CONSIDERED_ONLY",
        "DECLINED,   ,   DECLINED",
        "PILOTED,    T3,",
        "ADOPTED,    T3,",
        "SPREAD,     T3,",
        "NATIONAL,   T4,",
        "DEADOPTED,  T3, STOPPED"
    })
    void theStatusOfAnAdoptionGivesItsPhaseByRuleAndItsMark(Adoption.Status status, Study.Phase phase, Mark mark) {
        var stage = stage(adoption(status, "2014", null, "Because"));

        if (phase == null) {
            assertThat(stage.phase()).isNull();
        } else {
            assertThat(stage.phase().phase()).isEqualTo(phase);
            assertThat(stage.phase().recorded()).isFalse();
            assertThat(stage.phase().why()).startsWith("By rule from the status of the adoption: ");
        }
        assertThat(stage.marks()).isEqualTo(mark == null ? Set.of() : Set.of(mark));
    }

    @Test
    void aProgrammeThatRanItsTimeEndedButWasNotStopped() {
        assertThat(stage(adoption(Adoption.Status.SPREAD, "2018", "2020", null)).marks())
                .containsExactly(Mark.ENDED);
        assertThat(stage(adoption(Adoption.Status.DEADOPTED, "2018", "2020", null))
                        .marks())
                .containsExactly(Mark.STOPPED);
    }

    @Test
    void aFactThatOnlyTellsOfTheEndIsDatedByTheEnd() {
        var stage = stage(adoption(Adoption.Status.DEADOPTED, "2021", null, "Cost"));

        assertThat(stage.milestone().event()).isEqualTo("the end of the adoption");
        assertThat(stage.missing()).isEmpty();
    }

    @Test
    void anAdoptionThatWasStoppedSinceSaysSo() {
        var stops = List.of(new Id("adoption/i-o-stopped"));
        var state = new AdoptionState(Adoption.Status.ADOPTED, null, stops);
        var stage = new AdoptionStage(adoption(Adoption.Status.ADOPTED, "2017", null, null), List.of(), state);

        assertThat(stage.marks()).containsExactly(Mark.STOPPED_SINCE);
    }

    @Test
    void whatWasStillToComeIsNotTold() {
        var adoption = adoption(Adoption.Status.DEADOPTED, "2017", "2019", "Cost");
        var stage = new AdoptionStage(adoption, List.of(), new AdoptionState(Adoption.Status.ADOPTED, null, List.of()));

        assertThat(stage.marks()).isEmpty();
        assertThat(stage.period()).isEqualTo(new Period(date("2017"), null));
        assertThat(new ResearchStage(study("1998", "2010-02", Basis.READ), false).marks())
                .isEmpty();
        var curriculum = new CurriculumStage(curriculum("2016", "2019"), false);
        assertThat(curriculum.marks()).isEmpty();
        assertThat(curriculum.period()).isEqualTo(new Period(date("2016"), null));
    }

    @Test
    void whatIsNotKnownOfAStoppedAdoptionIsSaid() {
        var stage = stage(adoption(Adoption.Status.DEADOPTED, null, null, null));

        assertThat(stage.missing())
                .containsExactly(
                        "When the adoption began is not recorded.",
                        "When it was stopped is not recorded.",
                        "Why it was stopped is not recorded.");
    }

    @Test
    void aDeclinedAdoptionWithoutAReasonSaysSo() {
        assertThat(stage(adoption(Adoption.Status.DECLINED, "2014", null, null)).missing())
                .containsExactly("Why it was declined is not recorded.");
        assertThat(stage(adoption(Adoption.Status.DECLINED, "2014", null, "Cost"))
                        .missing())
                .isEmpty();
    }

    @Test
    void anAdopterHasNoDateAndShowsItsOwnBasis() {
        var stage = new AdopterStage(organisation(), Basis.INFERRED, List.of(), List.of());

        assertThat(stage.milestone()).isNull();
        assertThat(stage.period()).isEqualTo(Period.ALWAYS);
        assertThat(stage.marks()).containsExactly(Mark.INFERRED);
    }

    @Test
    void teachingThatOnlyMentionsIsMarked() {
        assertThat(new TeachingStage(teaching(Teaching.Coverage.MENTIONED)).marks())
                .containsExactly(Mark.MENTIONED_ONLY);
        assertThat(new TeachingStage(teaching(Teaching.Coverage.CORE)).marks()).isEmpty();
    }

    @Test
    void aCurriculumIsDatedByItsBeginningAndMarkedByItsEnd() {
        var ended = new CurriculumStage(curriculum("2016", "2019"), true);

        assertThat(ended.milestone().date()).isEqualTo(date("2016"));
        assertThat(ended.marks()).containsExactly(Mark.ENDED);
        assertThat(new CurriculumStage(curriculum(null, null), false).missing())
                .containsExactly("When the curriculum began is not recorded.");
    }
}
