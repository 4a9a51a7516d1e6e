package org.throughline.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.Study;
import org.throughline.proof.Assessor;
import org.throughline.proof.KnownUntil;

class TroublesTests {

    @Test
    void aStopIsToldOnceWithTheAdoptionsThatItEnded() {
        var stop = Rows.adoption("adoption/stop", "org/a", Status.DEADOPTED, null, "2019");
        var use = Rows.adoption("adoption/use", "org/a", Status.ADOPTED, "2014", null);

        var told = told(Viewpoint.EVERYTHING, List.of(), stop, use);

        assertThat(told).singleElement().satisfies(setback -> {
            assertThat(setback.kind()).isEqualTo(Setback.Kind.STOPPED);
            assertThat(setback.fact()).isEqualTo(stop.id());
            assertThat(setback.ended()).containsExactly(use.id());
            assertThat(setback.words()).isEqualTo("Name of org/a stopped it in 2019.");
            assertThat(setback.missing()).containsExactly("Why it was stopped is not recorded.");
        });
    }

    @Test
    void whatWasStoppedLaterHadNotGoneWrongYet() {
        var stop = Rows.adoption("adoption/stop", "org/a", Status.DEADOPTED, "2014", "2019");

        assertThat(told(new Viewpoint(Rows.date("2016"), null, Set.of()), List.of(), stop))
                .isEmpty();
    }

    @Test
    void aReasonEndsTheSentenceAndIsThenNotMissing() {
        var declined = new Trouble(
                Setback.Kind.DECLINED,
                Rows.adoption("adoption/a", "org/a", Status.DECLINED),
                "A trust",
                Rows.date("2015"),
                List.of());

        assertThat(declined.with("Too dear").words()).isEqualTo("A trust decided against it in 2015: Too dear.");
        assertThat(declined.with("Too dear").missing()).isEmpty();
        assertThat(declined.with(null).missing()).containsExactly("Why it was declined is not recorded.");
    }

    @Test
    void resultsSayWhetherTheyAreOnCostAndWhatIsNotRecorded() {
        var cost = Rows.evidence(
                "evidence/c", Study.Design.RCT, Evidence.Direction.NULL, null, null, Evidence.Role.EVALUATES_COST);
        var retracted = Rows.evidence(
                "evidence/r", Study.Design.RCT, Evidence.Direction.SUPPORTS, "2010", "2012", Evidence.Role.TRIALS);

        var told = told(Viewpoint.EVERYTHING, List.of(cost, retracted));

        assertThat(told)
                .extracting(Setback::words)
                .containsExactly(
                        "On its cost, a randomised controlled trial found no effect.",
                        "A randomised controlled trial published in 2010 was retracted in 2012.");
        assertThat(told)
                .flatExtracting(Setback::missing)
                .containsExactly(
                        "When the study was published is not recorded.", "Why it was retracted is not recorded.");
    }

    @Test
    void asManyFactsGoWrongAsTheProofSaysSpeakAgainstIt() {
        for (int number = 0; number < 2_000; number++) {
            var world = new GeneratedWorld(number);
            var flow = world.flow();
            var viewpoint = world.viewpoint();
            for (var dossier : flow.dossiers()) {
                var assessment = new Assessor(flow, viewpoint).of(dossier);
                var against = assessment.proof(KnownUntil.of(flow, viewpoint)).against();
                var standing = new Question(flow, viewpoint)
                        .standing(dossier.innovation())
                        .orElseThrow();
                var told = WhatWentWrong.find(dossier.innovation(), viewpoint, new PageRequest(100, null), flow)
                        .orElseThrow();

                assertThat(standing.against()).as("case %d", number).isEqualTo(against.size());
                assertThat(told.page().items().stream()
                                .map(item -> item.value().value())
                                .filter(trouble -> trouble.kind() != Setback.Kind.ENDED)
                                .map(trouble -> trouble.fact().id()))
                        .as("case %d", number)
                        .containsExactlyInAnyOrderElementsOf(
                                against.stream().map(each -> each.fact()).toList());
            }
        }
    }

    private static List<Setback> told(Viewpoint viewpoint, List<EvidenceEdge> evidence, AdoptionEdge... adoptions) {
        var innovation = new Id("innovation/i");
        var flow = new ListedFlow(
                List.of(Rows.dossier("innovation/i", List.of(), evidence, List.of(adoptions), List.of())),
                List.of(Rows.trust("org/a", null)),
                Map.of());
        return WhatWentWrong.find(innovation, viewpoint, new PageRequest(100, null), flow)
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(item -> item.value().value().with(null))
                .toList();
    }
}
