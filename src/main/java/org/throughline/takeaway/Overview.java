package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.ThingKind;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Names;
import org.throughline.proof.Proof;

/** The table of a brief that puts all that an answer lists side by side: a row each, and what is said of it in a word. */
final class Overview {

    private static final List<String> PROOF = List.of(
            "Certainty of the evidence",
            "Certainty of the strongest chain",
            "Independent adopters",
            "Against",
            "Taught");

    private final Sheet sheet;
    private final NoteNumbers numbers;
    private final List<Entry> entries;
    private final boolean hasProof;
    private final boolean isRanked;
    private final List<Topic> topics;

    private Overview(Sheet sheet, NoteNumbers numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
        entries = sheet.findings().entries();
        hasProof = entries.stream().anyMatch(entry -> entry.proof() != null);
        topics = Stream.of(Topic.values()).filter(this::isTold).toList();
        isRanked = entries.stream().anyMatch(entry -> !entry.remarks().isEmpty());
    }

    static Block of(String caption, Sheet sheet, NoteNumbers numbers) {
        var overview = new Overview(sheet, numbers);
        var rows = overview.entries.stream().map(overview::row).toList();
        return new Block.Table(caption, overview.heads(), rows);
    }

    private boolean isTold(Topic topic) {
        return entries.stream().flatMap(entry -> entry.on(topic).stream()).anyMatch(Overview::isShort);
    }

    /** A word on the whole entry, or a name; what is said in a word of somebody is said again in a sentence. */
    private static boolean isShort(Remark remark) {
        return (remark.value() == null) != (remark.who() == null);
    }

    private List<String> heads() {
        var areInnovations = entries.stream().allMatch(entry -> entry.about().kind() == ThingKind.INNOVATION);
        var heads = new ArrayList<String>();
        heads.add(areInnovations ? "Innovation" : "Who or what");
        heads.addAll(hasProof ? PROOF : List.of());
        topics.forEach(topic -> heads.add(Names.capitalised(topic.words())));
        return heads;
    }

    private List<Block.Text> row(Entry entry) {
        var name = sheet.shelf().nameThenAndNow(entry.about());
        var cells = new ArrayList<Block.Text>();
        cells.add(isRanked ? Block.Text.of("%d. %s".formatted(entry.rank(), name)) : numbers.text(name, entry.about()));
        if (hasProof) {
            var strength = entry.chain() == null ? null : entry.chain().strength();
            proof(entry.proof(), strength).map(Block.Text::of).forEach(cells::add);
        }
        topics.forEach(topic -> cells.add(Block.Text.of(cell(entry.on(topic)))));
        return cells;
    }

    private static Stream<String> proof(@Nullable Proof proof, @Nullable ChainStrength chain) {
        if (proof == null || chain == null) {
            return PROOF.stream().map(none -> "–");
        }
        var strength = proof.strength();
        return Stream.of(
                "%s, %s".formatted(strength.certainty().words(), Names.verdict(strength.direction())),
                chain.certainty().words(),
                Integer.toString(proof.adopters().independent().size()),
                Integer.toString(proof.against().size()),
                Integer.toString(proof.teaching().size()));
    }

    private String cell(List<Remark> remarks) {
        return remarks.stream()
                .filter(Overview::isShort)
                .findFirst()
                .map(remark -> remark.who() == null
                        ? String.valueOf(remark.value())
                        : sheet.shelf().nameThenAndNow(remark.who()))
                .orElse("–");
    }
}
