package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Often nothing; else some of whatever can be ignored, and of what nothing hangs on. */
    private static Set<String> ignoring(CaseRows rows, Dice dice) {
        if (dice.oneIn(2)) {
            return Set.of();
        }
        var facts = rows.facts().toList();
        var about = dice.any(facts.stream().map(CaseRows.Fact::about).distinct().toList());
        var fact = dice.any(facts.stream().map(CaseRows.Fact::id).toList());
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
