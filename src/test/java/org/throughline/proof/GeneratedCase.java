package org.throughline.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;

/** A case and from where it is looked at. */
record GeneratedCase(int number, CaseRows rows, CaseView view) {

    /** Always the same for the same number. */
    static GeneratedCase of(int number) {
        var dice = new Dice(number);
        var rows = new GeneratedRows(dice).rows();
        var asOf = dice.oneIn(3) ? null : dice.dateOrLate();
        var knownAt = dice.oneIn(2) ? dice.moment() : null;
        return new GeneratedCase(number, rows, new CaseView(asOf, knownAt, ignoring(rows, dice)));
    }

    /** The facts whose strength can be asked for: those that are known and not ignored, whether or not they held. */
    Stream<Fact> facts() {
        var scope = new ReferenceScope(rows, view);
        return rows.facts().filter(scope::isUsed);
    }

    /** Chains over an innovation, with and without what comes before it and after it; every fact is in some. */
    List<List<Fact>> chains(String innovation) {
        var before = ends(innovation, Evidence.class::isInstance);
        var after = ends(innovation, fact -> !(fact instanceof Evidence));
        var most = Math.max(before.size(), after.size());
        return IntStream.range(0, 2 * most)
                .mapToObj(i -> Stream.of(before.get(i % before.size()), after.get((i + i / most) % after.size())))
                .map(ends -> ends.flatMap(Optional::stream).toList())
                .distinct()
                .toList();
    }

    private List<Optional<Fact>> ends(String innovation, Predicate<Fact> wanted) {
        var found = facts().filter(fact -> fact.innovation().equals(innovation))
                .filter(wanted)
                .map(Optional::of);
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
        var fact = dice.any(facts).id();
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
