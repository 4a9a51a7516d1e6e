package org.throughline.takeaway;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.EvidenceEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Teaching;
import org.throughline.proof.Contrary;
import org.throughline.proof.Names;
import org.throughline.proof.Proof;
import org.throughline.proof.Reached;
import org.throughline.trace.Chain;
import org.throughline.trace.Sentence;
import org.throughline.trace.Step;

/** The part of a brief that is about one innovation. */
final class PathwayBrief {

    /** So many of a list are named; of the others only the number is told. */
    private static final int NAMED = 5;

    /** So many adopters of a kind are named, some with what they are called now. */
    private static final int ADOPTERS = 4;

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
        blocks.add(steps(chain));
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
        return sentence.text().endsWith(proof.strength().explanation().words())
                || sentence.text().endsWith(weakest.explanation().words());
    }

    private void section(String heading, Block content) {
        blocks.add(new Block.Heading(level, heading));
        blocks.add(content);
    }

    private Block steps(Chain chain) {
        var rows = chain.steps().stream().map(this::step).toList();
        return new Block.Table("The strongest chain, step by step", List.of("Step", "When", "Certainty", "Id"), rows);
    }

    private List<Block.Text> step(Step step) {
        var stage = step.stage();
        var weighed = step.strength();
        return List.of(
                Block.Text.of(Words.of(stage.role())),
                Block.Text.of(
                        stage.period().from() == null && stage.period().to() == null
                                ? "–"
                                : between(stage.period().from(), stage.period().to())),
                Block.Text.of(
                        weighed == null
                                ? "–"
                                : "%s, %s".formatted(weighed.certainty().words(), Names.of(weighed.direction()))),
                numbers.text(stage.id().value(), stage.id()));
    }

    private static String between(@Nullable PartialDate from, @Nullable PartialDate to) {
        return Stream.of(from, to)
                .filter(Objects::nonNull)
                .map(PartialDate::toString)
                .distinct()
                .collect(joining(" to "));
    }

    private Block against(List<Contrary> against) {
        if (against.isEmpty()) {
            return none("Nothing that speaks against it");
        }
        var items = against.stream().limit(NAMED).map(this::against);
        return items(items, against.size());
    }

    private Block.Text against(Contrary contrary) {
        var evidence = shelf.fact(contrary.fact(), Evidence.class);
        if (evidence != null) {
            return numbers.text(
                    "%s (%s)%s"
                            .formatted(
                                    Names.unstopped(contrary.words()), evidence.study(), after(": ", evidence.note())),
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
        var named = uptakes.adoptions().named().stream().limit(ADOPTERS).toList();
        var hasMore = named.size() < uptakes.adoptions().named().size();
        var names = named.stream().map(this::adopter).distinct().collect(joining(", "));
        return numbers.text(
                "%s: %,d. %s%s."
                        .formatted(uptakes.words(), uptakes.count().value(), names, hasMore ? " and others" : ""),
                named.stream().map(AdoptionEdge::id).toList());
    }

    private String adopter(AdoptionEdge adoption) {
        return shelf.nameThenAndNow(adoption.adopter())
                + (adoption.date() == null ? "" : " (%s)".formatted(adoption.date()));
    }

    private Block cost(Proof proof) {
        if (proof.cost().isEmpty()) {
            return none("No evidence on its cost");
        }
        return items(
                proof.cost().stream()
                        .limit(NAMED)
                        .map(edge -> evidence(edge.study().id().value(), edge)),
                proof.cost().size());
    }

    /** What the verdict rests on comes first. */
    private Block evidence(Proof proof) {
        var decisive = proof.strength().parts().stream()
                .flatMap(part -> part.ids().stream())
                .toList();
        var body = proof.evidence().stream()
                .filter(edge -> edge.role() != Evidence.Role.EVALUATES_COST)
                .sorted(comparing((EvidenceEdge edge) -> !decisive.contains(edge.id()))
                        .thenComparing(EvidenceEdge::role)
                        .thenComparing(EvidenceEdge::id))
                .toList();
        return body.isEmpty()
                ? none("No evidence on whether it works")
                : items(
                        body.stream()
                                .limit(NAMED)
                                .map(edge -> evidence(shelf.name(edge.study().id()), edge)),
                        body.size());
    }

    /** @param study what the study is called there: its id where its title would be told twice */
    private Block.Text evidence(String study, EvidenceEdge edge) {
        var evidence = shelf.fact(edge.id(), Evidence.class);
        return numbers.text(
                "%s (%s%s) %s%s"
                        .formatted(
                                study,
                                Names.of(edge.study().design()),
                                after(", ", edge.study().published()),
                                Names.of(edge.direction()),
                                evidence == null || evidence.note() == null ? "." : ": " + evidence.note()),
                edge.id());
    }

    private Block teaching(Proof proof) {
        if (proof.teaching().isEmpty()) {
            return none("No teaching");
        }
        return items(
                proof.teaching().stream().limit(NAMED).map(edge -> teaching(edge.id())),
                proof.teaching().size());
    }

    private Block.Text teaching(Id id) {
        var teaching = shelf.fact(id, Teaching.class);
        return teaching == null
                ? Block.Text.of(id.value())
                : numbers.text(
                        "%s %s.".formatted(shelf.name(teaching.curriculum()), Names.of(teaching.coverage())), id);
    }

    private Block markers(List<Reached> markers) {
        var rows = markers.stream()
                .map(marker -> List.of(
                        Block.Text.of(marker.marker().words()),
                        Block.Text.of(
                                marker.date() == null
                                        ? Words.of(marker.state())
                                        : marker.date().toString()),
                        numbers.text(marker.words(), marker.ids())))
                .toList();
        return new Block.Table("Markers on the way", List.of("Marker", "When", "In words"), rows);
    }

    private static Block items(Stream<Block.Text> items, int all) {
        var rest = all > NAMED
                ? Stream.of(Block.Text.of("And %,d more.".formatted(all - NAMED)))
                : Stream.<Block.Text>empty();
        return new Block.Items(Stream.concat(items, rest).toList());
    }

    private Block none(String none) {
        return new Block.Paragraph(List.of(Block.Text.of(Names.none(none, viewpoint))));
    }

    private static String after(String before, @Nullable Object words) {
        return words == null ? "" : before + words;
    }
}
