package org.throughline.takeaway;

import static java.lang.Integer.MAX_VALUE;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Study;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Names;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.trace.Chain;
import org.throughline.trace.ResearchStage;
import org.throughline.trace.Sentence;
import org.throughline.trace.Stage;
import org.throughline.trace.Step;

/** The part of a brief that is about one innovation. */
final class PathwayBrief {

    /** So many results are told, so that a page of paper is enough; of the others only the number. */
    private static final int TOLD = 3;

    /** So many adopters of a kind, and so much on cost and teaching, are told. */
    private static final int BESIDE = 2;

    private final Shelf shelf;
    private final Viewpoint viewpoint;
    private final NoteNumbers numbers;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();

    /** @param level that of its headings */
    PathwayBrief(Sheet sheet, NoteNumbers numbers, int level) {
        shelf = sheet.shelf();
        viewpoint = sheet.question().viewpoint();
        this.numbers = numbers;
        this.level = level;
    }

    List<Block> of(Chain chain, Proof proof) {
        blocks.add(Glance.of(chain, proof, viewpoint, numbers));
        section(
                "From research to practice",
                new Block.Paragraph(chain.story().stream()
                        .filter(sentence -> !isAtAGlance(sentence, chain, proof))
                        .map(sentence -> numbers.text(sentence.text(), sentence.ids()))
                        .toList()));
        section("The strongest chain, step by step", steps(chain));
        section("What the evidence says", evidence(proof));
        section("What speaks against it, or not for it", against(proof.against()));
        section("Who took it up", adopters(proof));
        section("What it costs", cost(proof));
        section("Who is taught it", teaching(proof));
        section("How far, and how fast", markers(proof.markers()));
        return blocks;
    }

    /** What was told at a glance is not told again. */
    private static boolean isAtAGlance(Sentence sentence, Chain chain, Proof proof) {
        var weakest = chain.strength() == null
                ? proof.strength()
                : chain.strength().weakest().strength();
        return sentence.text().endsWith(Glance.reasons(proof.strength()))
                || sentence.text().endsWith(weakest.explanation().words());
    }

    private void section(String heading, Block content) {
        blocks.add(new Block.Heading(level, heading));
        blocks.add(content);
    }

    private Block steps(Chain chain) {
        return new Block.Items(chain.steps().stream().map(this::step).toList());
    }

    /** Such as "Adoption, 2011: low certainty, supports it (adoption/x)." */
    private Block.Text step(Step step) {
        var stage = step.stage();
        var weighed = step.strength();
        var words = weighed == null
                ? which(stage)
                : "%s certainty, %s (%s)"
                        .formatted(weighed.certainty().words(), Names.verdict(weighed.direction()), stage.id());
        return numbers.text("%s%s: %s.".formatted(Words.of(stage.role()), when(stage.period()), words), stage.id());
    }

    /** Its name where it has one, with its id beside it. */
    private String which(Stage stage) {
        var name = stage instanceof ResearchStage ? study(stage.id()) : shelf.nameThenAndNow(stage.id());
        return name.equals(stage.id().value()) ? name : "%s (%s)".formatted(name, stage.id());
    }

    private static String when(Period period) {
        var dates = Stream.of(period.from(), period.to())
                .filter(Objects::nonNull)
                .map(PartialDate::words)
                .distinct()
                .collect(joining(" to "));
        return dates.isEmpty() ? "" : ", " + dates;
    }

    private Block against(List<Contrary> against) {
        if (against.isEmpty()) {
            return none("Nothing that speaks against it");
        }
        return items(against, TOLD, this::against);
    }

    private Block.Text against(Contrary contrary) {
        var evidence = shelf.fact(contrary.fact(), Evidence.class);
        if (evidence != null) {
            return numbers.text(
                    "%s (%s)%s"
                            .formatted(
                                    Names.unstopped(contrary.words()),
                                    study(evidence.study()),
                                    after(": ", evidence.note())),
                    contrary.fact());
        }
        var adoption = shelf.fact(contrary.fact(), Adoption.class);
        return adoption == null
                ? Block.Text.of(contrary.words())
                : numbers.text(
                        "%s (%s)%s"
                                .formatted(
                                        Names.unstopped(contrary.words()),
                                        shelf.nameThenAndNow(adoption.adopter()),
                                        after(": ", adoption.reason())),
                        contrary.fact());
    }

    private Block adopters(Proof proof) {
        var kinds = Uptakes.of(proof.adopters()).stream()
                .filter(uptakes -> uptakes.count().value() > 0)
                .map(this::uptakes)
                .toList();
        return kinds.isEmpty() ? none("No adoption") : new Block.Items(kinds);
    }

    private Block.Text uptakes(Uptakes uptakes) {
        var named = uptakes.adoptions().named().stream().limit(BESIDE).toList();
        var more = uptakes.adoptions().all() - named.size();
        var names = named.stream().map(this::adopter).distinct().collect(joining(", "));
        return numbers.text(
                "%s: %,d. %s%s."
                        .formatted(
                                uptakes.words(),
                                uptakes.count().value(),
                                names,
                                more == 0 ? "" : " and %,d more".formatted(more)),
                named.stream().map(AdoptionEdge::id).toList());
    }

    private String adopter(AdoptionEdge adoption) {
        return shelf.nameThenAndNow(adoption.adopter())
                + (adoption.date() == null
                        ? ""
                        : " (%s)".formatted(adoption.date().words()));
    }

    private Block cost(Proof proof) {
        if (proof.cost().isEmpty()) {
            return none("No evidence on its cost");
        }
        return items(proof.cost(), BESIDE, this::cost);
    }

    /** What the verdict rests on comes first, in the order in which the rule names it: the best of it before the rest. */
    private Block evidence(Proof proof) {
        var decisive = proof.strength().parts().stream()
                .flatMap(part -> part.ids().stream())
                .toList();
        var body = proof.evidence().stream()
                .filter(edge -> edge.role() != Evidence.Role.EVALUATES_COST)
                .sorted(comparing((EvidenceEdge edge) ->
                                decisive.contains(edge.id()) ? decisive.indexOf(edge.id()) : MAX_VALUE)
                        .thenComparing(EvidenceEdge::role)
                        .thenComparing(EvidenceEdge::id))
                .toList();
        return body.isEmpty() ? none("No evidence on whether it works") : items(body, TOLD, this::evidence);
    }

    /** What a study says of the innovation, and what it found. */
    private Block.Text evidence(EvidenceEdge edge) {
        var study = shelf.thing(edge.study().id(), Study.class);
        var words = words(edge, study);
        return evidence(edge, study == null ? words : StudyWords.found(words, study.findings()));
    }

    /** What a study says of the cost, without its figures, since these may be of something else. */
    private Block.Text cost(EvidenceEdge edge) {
        return evidence(edge, words(edge, shelf.thing(edge.study().id(), Study.class)));
    }

    private Block.Text evidence(EvidenceEdge edge, String said) {
        return numbers.text(
                "%s (%s%s) %s%s"
                        .formatted(
                                study(edge.study().id()),
                                Names.of(edge.study().design()),
                                published(edge.study().published()),
                                Names.of(edge.direction()),
                                said.isEmpty() ? "." : ": " + said),
                edge.id());
    }

    /** The note on what a study says of this innovation, else what it says at all. */
    private String words(EvidenceEdge edge, @Nullable Study study) {
        var evidence = shelf.fact(edge.id(), Evidence.class);
        if (evidence != null && evidence.note() != null) {
            return evidence.note();
        }
        return study == null ? "" : study.summary();
    }

    private String study(Id id) {
        return StudyWords.title(shelf.name(id));
    }

    private Block teaching(Proof proof) {
        if (proof.teaching().isEmpty()) {
            return none("No teaching");
        }
        return items(proof.teaching(), BESIDE, edge -> teaching(edge.id()));
    }

    private Block.Text teaching(Id id) {
        var teaching = shelf.fact(id, Teaching.class);
        return teaching == null
                ? Block.Text.of(id.value())
                : numbers.text(
                        "%s %s.".formatted(shelf.name(teaching.curriculum()), Names.of(teaching.coverage())), id);
    }

    private Block markers(List<Reached> markers) {
        return new Block.Items(markers.stream()
                .map(marker -> numbers.text(marker.words(), marker.ids()))
                .toList());
    }

    /** The first of a list, and how many more there are. */
    private static <T> Block items(List<T> all, int most, Function<T, Block.Text> text) {
        var named = all.stream().limit(most).map(text);
        var rest = all.size() > most
                ? Stream.of(Block.Text.of("And %,d more, in the table of this answer.".formatted(all.size() - most)))
                : Stream.<Block.Text>empty();
        return new Block.Items(Stream.concat(named, rest).toList());
    }

    private Block none(String none) {
        return new Block.Paragraph(List.of(Block.Text.of(Names.none(none, viewpoint))));
    }

    private static String published(@Nullable PartialDate date) {
        return date == null ? "" : ", " + date.words();
    }

    private static String after(String before, @Nullable Object words) {
        return words == null ? "" : before + words;
    }
}
