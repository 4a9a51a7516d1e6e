package org.throughline.takeaway;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.proof.Proof;
import org.throughline.trace.Chain;

/** The table of a brief that puts innovations side by side. */
final class Comparison {

    private Comparison() {}

    static Block of(Sheet sheet, NoteNumbers numbers) {
        var chains = sheet.answer().entries().stream().map(Entry::chain).toList();
        return new Block.Table(
                "The innovations side by side",
                List.of("Innovation", "Evidence", "Strongest chain", "Independent adopters", "Against", "Taught"),
                chains.stream().map(chain -> row(chain, sheet.shelf(), numbers)).toList());
    }

    private static List<Block.Text> row(Chain chain, Shelf shelf, NoteNumbers numbers) {
        Proof proof = Objects.requireNonNull(chain.proof());
        var strength = Objects.requireNonNull(chain.strength());
        return Stream.concat(
                        Stream.of(numbers.text(shelf.name(proof.innovation()), proof.innovation())),
                        Stream.of(
                                        "%s certainty, %s"
                                                .formatted(
                                                        proof.strength()
                                                                .certainty()
                                                                .words(),
                                                        Words.of(
                                                                proof.strength().direction())),
                                        "%s certainty"
                                                .formatted(strength.certainty().words()),
                                        Integer.toString(
                                                proof.adopters().independent().size()),
                                        Integer.toString(proof.against().size()),
                                        Integer.toString(proof.teaching().size()))
                                .map(Block.Text::of))
                .toList();
    }
}
