package org.throughline.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.flow.Viewpoint.EVERYTHING;
import static org.throughline.trace.Examples.adoption;
import static org.throughline.trace.Examples.evidence;
import static org.throughline.trace.Examples.innovation;
import static org.throughline.trace.Examples.organisation;
import static org.throughline.trace.Examples.stage;
import static org.throughline.trace.Examples.study;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Adoption;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.proof.Adopters;
import org.throughline.proof.Certainty;
import org.throughline.proof.Contrary;
import org.throughline.proof.Proof;
import org.throughline.proof.Strength;

class StoryTests {

    @Test
    void aChainIsToldFromTheStudyToTheAdopterAndByWhatItLacks() {
        var story = story(null, adoption(Adoption.Status.PILOTED, null, null, null));

        assertThat(story)
                .extracting(Sentence::text)
                .containsExactly(
                        "The study \"A study\", a randomised controlled trial published in 2003, tried what was later introduced as An innovation and supports it.",
                        "It was introduced in 2014.",
                        "An organisation piloted it.",
                        "The introduction of the innovation came between 10 and 12 years after the publication of the study.",
                        "When the adoption began is not recorded.");
        assertThat(story.getFirst().ids())
                .containsExactly(new Id("study/a"), new Id("evidence/a-i"), new Id("innovation/i"));
    }

    @Test
    void aStopIsToldWithItsReason() {
        var story = story(null, adoption(Adoption.Status.DEADOPTED, "2015", "2018-05", "Too dear."));

        assertThat(story)
                .extracting(Sentence::text)
                .contains("An organisation had it from 2015 and stopped it in May 2018: Too dear.");
    }

    @Test
    void whatSpeaksAgainstTheInnovationElsewhereIsToldByItsFacts() {
        var against = List.of(
                new Contrary(Contrary.Kind.NULL_RESULT, new Id("evidence/n"), "A study found no effect."),
                new Contrary(Contrary.Kind.STOPPED, new Id("adoption/s"), "An adopter stopped it."),
                new Contrary(Contrary.Kind.STOPPED, new Id("adoption/t"), "An adopter stopped it."));

        var story = story(proof(against), adoption(Adoption.Status.ADOPTED, "2015", null, null));

        assertThat(story)
                .contains(new Sentence(
                        "Of all that is recorded, this does not speak for the innovation: 1 that found no effect, 2 stops.",
                        List.of(new Id("evidence/n"), new Id("adoption/s"), new Id("adoption/t"))));
    }

    @Test
    void anAdopterThatBecameAnotherIsToldByBothNames() {
        var adopter =
                new AdopterStage(organisation(), Basis.READ, List.of(organisation("org/p", "Another")), List.of());

        var story = story(null, adoption(Adoption.Status.ADOPTED, "2015", null, null), adopter);

        assertThat(story)
                .contains(new Sentence(
                        "An organisation (now Another) took it up in 2015.",
                        List.of(new Id("adoption/i-o"), new Id("org/o"), new Id("org/p"))));
    }

    private static List<Sentence> story(@Nullable Proof proof, Adoption adoption) {
        return story(proof, adoption, new AdopterStage(organisation(), Basis.READ, List.of(), List.of()));
    }

    private static List<Sentence> story(@Nullable Proof proof, Adoption adoption, AdopterStage adopter) {
        List<Stage> stages = List.of(
                new ResearchStage(study("2003", null, Basis.READ), false),
                new EvidenceStage(evidence(Direction.SUPPORTS)),
                new InnovationStage(innovation("2014", Innovation.Status.SPREADING)),
                stage(adoption),
                adopter);
        var path = new TracedPath(List.of(), List.of(), null, null, proof, Map.of());
        return Chain.of(stages, path, TraceDirection.FORWARD, EVERYTHING).story();
    }

    private static Proof proof(List<Contrary> against) {
        var nobody = new Adopters(List.of(), List.of());
        return new Proof(
                new Id("innovation/i"),
                new Strength(Certainty.LOW, Direction.SUPPORTS, List.of()),
                List.of(),
                nobody,
                against,
                List.of(),
                List.of(),
                List.of());
    }
}
