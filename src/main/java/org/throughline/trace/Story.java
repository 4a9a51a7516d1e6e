package org.throughline.trace;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;
import org.throughline.graph.Innovation;
import org.throughline.graph.Study;
import org.throughline.graph.Thing;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Contrary;
import org.throughline.proof.GradedStep;
import org.throughline.proof.Names;
import org.throughline.proof.Part;

/** Tells a chain in plain English. The same chain is always told in the same words, each sentence by its facts. */
final class Story {

    private final List<Sentence> sentences = new ArrayList<>();
    private boolean isNamed;

    private Story() {}

    static List<Sentence> of(Chain chain) {
        var story = new Story();
        var stages = chain.steps().stream().map(Step::stage).toList();
        for (int i = 0; i < stages.size(); i++) {
            story.tell(stages.get(i), stages.subList(i + 1, stages.size()), chain.strength());
        }
        story.lag(chain.lag());
        if (chain.strength() != null) {
            story.strength(chain.strength());
        }
        if (chain.proof() != null) {
            story.against(chain.proof().against());
        }
        chain.steps()
                .forEach(step -> step.missing()
                        .forEach(missing ->
                                story.say(missing, List.of(step.stage().id()))));
        return List.copyOf(story.sentences);
    }

    private void say(String text, List<Id> ids) {
        sentences.add(new Sentence(text, ids));
    }

    /** Tells a stage, with those that come after it. */
    private void tell(Stage stage, List<Stage> after, @Nullable ChainStrength strength) {
        switch (stage) {
            case ResearchStage research -> research(research, after);
            case InnovationStage innovation -> innovation(innovation, strength);
            case AdoptionStage adoption -> adoption(adoption, (AdopterStage) after.getFirst());
            case TeachingStage teaching -> teaching(teaching, (CurriculumStage) after.getFirst());
            case EvidenceStage _, AdopterStage _, CurriculumStage _ -> {}
        }
    }

    private void research(ResearchStage stage, List<Stage> after) {
        var study = stage.study();
        var words = "The study \"%s\", %s%s"
                .formatted(study.title(), Names.of(study.design()), Names.when(" published ", study.published()));
        if (after.size() > 1
                && after.get(0) instanceof EvidenceStage evidence
                && after.get(1) instanceof InnovationStage innovation) {
            say(
                    "%s, %s and %s%s."
                            .formatted(
                                    words,
                                    StoryWords.of(evidence.evidence().role(), tried(study, innovation)),
                                    Names.of(evidence.evidence().direction()),
                                    after(": ", evidence.evidence().note())),
                    List.of(study.id(), evidence.id(), innovation.id()));
        } else {
            say(words + ", is where the chain begins.", List.of(study.id()));
        }
        if (stage.isRetracted()) {
            say(
                    "The study was retracted %s."
                            .formatted(requireNonNull(study.retracted()).when()),
                    List.of(study.id()));
        }
    }

    /** The innovation, or what was to become it where that was certainly still to come. */
    private String tried(Study study, InnovationStage stage) {
        var introduced = stage.innovation().introduced();
        var isBefore = study.published() != null
                && introduced != null
                && study.published().isCertainlyBefore(introduced);
        return (isBefore ? "what was later introduced as " : "") + name(stage);
    }

    /** Its name where it is spoken of for the first time. */
    private String name(InnovationStage stage) {
        var name = isNamed ? "it" : stage.innovation().name();
        isNamed = true;
        return name;
    }

    private void innovation(InnovationStage stage, @Nullable ChainStrength strength) {
        var innovation = stage.innovation();
        if (innovation.introduced() != null) {
            say(
                    "%s was introduced %s."
                            .formatted(
                                    Names.capitalised(name(stage)),
                                    innovation.introduced().when()),
                    List.of(innovation.id()));
        }
        if (innovation.status() == Innovation.Status.WITHDRAWN) {
            say(
                    "By now, %s has been withdrawn%s.".formatted(name(stage), after(": ", innovation.statusNote())),
                    List.of(innovation.id()));
        }
        if (strength != null) {
            strength.steps().stream()
                    .filter(step -> step.kind() == GradedStep.Kind.INNOVATION)
                    .forEach(step -> body(name(stage), step));
        }
    }

    private void body(String name, GradedStep step) {
        var body = step.strength();
        var reasons = body.parts().stream().map(Part::words).collect(joining(" "));
        var verdict = body.direction() == Direction.NO_RESULT
                ? Names.ofBody(body.direction(), name)
                : "The evidence on %s as a whole is of %s certainty and %s."
                        .formatted(name, body.certainty().words(), Names.of(body.direction()));
        var ids = Stream.concat(Stream.of(step.id()), body.parts().stream().flatMap(part -> part.ids().stream()))
                .distinct()
                .toList();
        say(verdict + " " + reasons, ids);
    }

    private void adoption(AdoptionStage stage, AdopterStage adopter) {
        var adoption = stage.adoption();
        var via = stage.via().stream().map(Thing::name).collect(joining(" and "));
        say(
                "%s %s%s%s."
                        .formatted(
                                name(adopter),
                                StoryWords.of(stage),
                                via.isEmpty() ? "" : ", through " + via,
                                reason(stage)),
                Stream.concat(
                                Stream.of(adoption.id()),
                                Stream.of(List.of(adopter.adopter()), adopter.present(), stage.via())
                                        .flatMap(List::stream)
                                        .map(Thing::id))
                        .toList());
        if (!stage.state().stops().isEmpty()) {
            say(
                    "The same adopter, or what it became, stopped it, since or at a date that is not recorded.",
                    stage.state().stops());
        }
    }

    /** Its name, and what it is called today where it became something else. */
    private static String name(AdopterStage stage) {
        var present = stage.present().stream().map(Thing::name).collect(joining(" and "));
        return stage.adopter().name() + (present.isEmpty() ? "" : " (now %s)".formatted(present));
    }

    /** Why the adopter did what it did; the reason for a stop that was still to come is none. */
    private static String reason(AdoptionStage stage) {
        var adoption = stage.adoption();
        return stage.state().status() == adoption.status() ? after(": ", adoption.reason()) : "";
    }

    /** A sentence to go on with, without its stop. */
    private static String after(String before, @Nullable String sentence) {
        return sentence == null ? "" : before + Names.unstopped(sentence);
    }

    private void teaching(TeachingStage stage, CurriculumStage curriculum) {
        say(
                "The curriculum \"%s\"%s %s."
                        .formatted(
                                curriculum.curriculum().title(),
                                Names.when(", begun ", curriculum.curriculum().from())
                                        + (curriculum.curriculum().from() == null ? "" : ","),
                                Names.of(stage.teaching().coverage())),
                List.of(stage.id(), curriculum.id()));
    }

    private void lag(@Nullable StepLag lag) {
        if (lag != null) {
            say(
                    "%s came %s.".formatted(Names.capitalised(lag.until().event()), lag.words()),
                    List.of(lag.since().id(), lag.until().id()));
        }
    }

    private void strength(ChainStrength strength) {
        var weakest = strength.weakest();
        var others = strength.steps().stream()
                .filter(step -> step != weakest && step.strength().certainty() == strength.certainty())
                .map(step -> Names.of(step.kind()))
                .toList();
        say(
                "The chain is of %s certainty, that of its weakest step, %s%s: %s"
                        .formatted(
                                strength.certainty().words(),
                                Names.of(weakest.kind()),
                                others.isEmpty() ? "" : " (and of " + String.join(" and ", others) + ")",
                                weakest.strength().explanation().words()),
                Stream.concat(
                                Stream.of(weakest.id()),
                                weakest.strength().parts().stream()
                                        .filter(part -> part.lowers() > 0)
                                        .flatMap(part -> part.ids().stream()))
                        .distinct()
                        .toList());
        var against = strength.steps().stream()
                .filter(step -> step.strength().direction() != Direction.SUPPORTS)
                .toList();
        if (!against.isEmpty()) {
            say(
                    "Not all of the chain speaks for the innovation: %s."
                            .formatted(against.stream().map(StoryWords::of).collect(joining("; "))),
                    against.stream().map(GradedStep::id).toList());
        }
    }

    /** What speaks against the innovation wherever it was, not on this chain alone. */
    private void against(List<Contrary> against) {
        if (!against.isEmpty()) {
            var kinds = against.stream().collect(groupingBy(Contrary::kind, TreeMap::new, counting()));
            var words = kinds.entrySet().stream()
                    .map(kind -> StoryWords.of(kind.getKey(), kind.getValue()))
                    .collect(joining(", "));
            say(
                    "Of all that is recorded, this does not speak for the innovation: %s.".formatted(words),
                    against.stream().map(Contrary::fact).toList());
        }
    }
}
