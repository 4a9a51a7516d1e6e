package org.throughline.proof;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;
import org.throughline.proof.CaseRows.Teaching;
import org.throughline.proof.ReferenceUptake.Standing;

/**
 * The rule of {@code docs/rules/pathway-strength.md} in the slowest and most obvious way: every question looks through all
 * rows again. Only the grade of a fact is worked out once, since it is in many chains.
 */
final class ReferenceProof {

    private final CaseRows rows;
    private final ReferenceScope scope;
    private final ReferenceBodies bodies;
    private final ReferenceEvidence evidence;
    private final ReferenceInnovation innovations;
    private final ReferenceUptake uptake;
    private final ReferenceAdoption adoptions;
    private final ReferenceAgainst against;
    private final ReferenceMarkers markers;
    private final Map<String, Grade> grades = new HashMap<>();

    ReferenceProof(CaseRows rows, CaseView view) {
        this.rows = rows;
        scope = new ReferenceScope(rows, view);
        bodies = new ReferenceBodies(rows, scope);
        evidence = new ReferenceEvidence(rows, scope);
        innovations = new ReferenceInnovation(rows, scope, bodies, evidence);
        var deeds = new ReferenceDeeds(rows, scope, bodies);
        uptake = new ReferenceUptake(rows, scope, bodies, deeds);
        adoptions = new ReferenceAdoption(scope, bodies, deeds, uptake);
        against = new ReferenceAgainst(rows, scope, evidence, deeds, uptake);
        markers = ReferenceMarkers.of(rows, view);
    }

    /** What is left of a certainty. */
    static Certainty lowered(Certainty start, Map<Part.Name, Integer> lowers) {
        var level = start.ordinal();
        for (var lower : lowers.values()) {
            level = Math.max(0, level - lower);
        }
        return Certainty.values()[level];
    }

    /** The evidence of an innovation that counts, by id. */
    List<String> evidence(String innovation) {
        return rows.evidence().stream()
                .filter(row -> row.innovation().equals(innovation) && scope.counts(row))
                .map(Evidence::id)
                .sorted()
                .toList();
    }

    /** The body of evidence of an innovation, by id. */
    List<String> bodyOfEvidence(String innovation) {
        return innovations.body(innovation).stream().map(Evidence::id).sorted().toList();
    }

    Grade body(String innovation) {
        return innovations.grade(innovation);
    }

    Grade grade(Fact fact) {
        return grades.computeIfAbsent(fact.id(), none -> graded(fact));
    }

    private Grade graded(Fact fact) {
        return switch (fact) {
            case Evidence row -> evidence.grade(row);
            case Adoption row -> adoptions.grade(row);
            case Teaching row -> grade(row);
        };
    }

    private Grade grade(Teaching row) {
        var curriculum = rows.curriculum(row.curriculum());
        var lowers = new HashMap<Part.Name, Integer>();
        if (row.coverage() != Coverage.CORE) {
            lowers.put(Part.Name.COVERAGE, row.coverage() == Coverage.PARTIAL ? 1 : 2);
        }
        if (row.stand().basis() != Basis.READ || curriculum.basis() != Basis.READ) {
            lowers.put(Part.Name.BASIS, 1);
        }
        if (scope.hadEnded(curriculum.to())) {
            lowers.put(Part.Name.END, 1);
        }
        return new Grade(lowered(Certainty.HIGH, lowers), Direction.SUPPORTS, lowers);
    }

    boolean areOneBody(String body, String other) {
        return bodies.areOne(body, other);
    }

    /** The adoptions of an innovation that are of one standing, by id. */
    List<String> standing(String innovation, Standing standing) {
        return uptake.standing(innovation, standing).map(Adoption::id).sorted().toList();
    }

    /** The independent adopters of an innovation, those that are one body in one group, each with its adoptions by id. */
    List<List<List<String>>> independent(String innovation) {
        return uptake.groups(innovation).stream()
                .map(group -> List.of(List.copyOf(group), adoptionsBy(innovation, group)))
                .toList();
    }

    private List<String> adoptionsBy(String innovation, Set<String> group) {
        return uptake.standing(innovation, Standing.INDEPENDENT)
                .filter(row -> group.contains(row.adopter()))
                .map(Adoption::id)
                .sorted()
                .toList();
    }

    /** How strong the chain is that leads over an innovation, through some of its facts in the order of flow. */
    ReferenceChain chain(String innovation, List<Fact> facts) {
        var before = facts.stream().filter(Evidence.class::isInstance);
        var after = facts.stream().filter(fact -> !(fact instanceof Evidence));
        return ReferenceChain.of(
                Stream.of(before.map(this::step), Stream.of(innovationStep(innovation)), after.map(this::step))
                        .flatMap(steps -> steps)
                        .toList());
    }

    private ReferenceChain.Step step(Fact fact) {
        var kind = switch (fact) {
            case Evidence _ -> GradedStep.Kind.EVIDENCE;
            case Adoption _ -> GradedStep.Kind.ADOPTION;
            case Teaching _ -> GradedStep.Kind.TEACHING;
        };
        return new ReferenceChain.Step(kind, fact.id(), grade(fact));
    }

    private ReferenceChain.Step innovationStep(String innovation) {
        return new ReferenceChain.Step(GradedStep.Kind.INNOVATION, innovation, body(innovation));
    }

    /** What speaks against an innovation. */
    List<ReferenceAgainst.Told> against(String innovation) {
        return against.of(innovation);
    }

    /** How far an innovation came, and how fast. */
    List<ReferenceMarkers.Said> markers(String innovation) {
        return markers.of(innovation);
    }

    /** The facts of the best chain. */
    List<Fact> best(String innovation) {
        var direction = body(innovation).direction();
        var before = innovations.body(innovation).stream()
                .filter(row -> direction == Direction.MIXED || row.direction() == direction)
                .min(best(row -> rows.study(row.study()).published()));
        var after = rows.adoptions().stream()
                .filter(row -> row.innovation().equals(innovation) && scope.counts(row))
                .filter(row -> grade(row).direction() == Direction.SUPPORTS)
                .min(best(Adoption::from));
        return Stream.<Optional<? extends Fact>>of(before, after)
                .<Fact>flatMap(Optional::stream)
                .toList();
    }

    private <T extends Fact> Comparator<T> best(DateOf<T> date) {
        return comparing((T row) -> grade(row).certainty())
                .reversed()
                .thenComparing(date::of, nullsLast(naturalOrder()))
                .thenComparing(Fact::id);
    }

    private interface DateOf<T> {
        @Nullable
        String of(T row);
    }
}
