package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.proof.CaseRows.Fact;

/** A case and from where it is looked at. */
record GeneratedCase(int number, CaseRows rows, CaseView view) {

    /** Always the same for the same number. */
    static GeneratedCase of(int number) {
        var dice = new Dice(number);
        var rows = new GeneratedRows(dice).rows();
        var asOf = dice.dateOrNone(3);
        var knownAt = dice.oneIn(2) ? null : dice.moment();
        return new GeneratedCase(number, rows, new CaseView(asOf, knownAt, ignoring(rows, dice)));
    }

    /** Every chain over an innovation, with and without what comes before it and after it. */
    List<List<Fact>> chains(String innovation) {
        var before = ends(innovation, rows.evidence().stream());
        var after = ends(innovation, Stream.concat(rows.adoptions().stream(), rows.teaching().stream()));
        return before.stream()
                .flatMap(first -> after.stream()
                        .map(last -> Stream.concat(first.stream(), last.stream()).toList()))
                .toList();
    }

    private static List<Optional<Fact>> ends(String innovation, Stream<? extends Fact> facts) {
        var found = facts.filter(fact -> fact.innovation().equals(innovation)).map(Optional::<Fact>of);
        return Stream.concat(Stream.of(Optional.<Fact>empty()), found).toList();
    }

    List<List<String>> pairsOfBodies() {
        return GeneratedRows.BODIES.stream()
                .flatMap(one -> GeneratedRows.BODIES.stream().map(other -> List.of(one, other)))
                .toList();
    }

    /** Often nothing; else some of whatever can be ignored, and of what nothing hangs on. */
    private static Set<String> ignoring(CaseRows rows, Dice dice) {
        if (dice.oneIn(2)) {
            return Set.of();
        }
        var facts = rows.facts().toList();
        var about = dice.any(facts.stream().map(Fact::about).distinct().toList());
        var fact = dice.any(facts.stream().map(Fact::id).toList());
        var told = rows.successions().stream()
                .filter(row -> row.told() != null)
                .map(row -> row.told().id())
                .toList();
        var ignored = new ArrayList<List<String>>(List.of(
                List.of(about),
                List.of(fact),
                dice.some(GeneratedRows.SOURCES, 2),
                Stream.of(GeneratedRows.PROGRAMMES, GeneratedRows.INNOVATIONS, GeneratedRows.BODIES)
                        .map(dice::any)
                        .toList()));
        if (!told.isEmpty()) {
            ignored.add(List.of(dice.any(told)));
        }
        var one = new HashSet<>(dice.any(ignored));
        one.addAll(dice.any(ignored));
        return one;
    }
}
