package org.throughline.proof;

import static org.throughline.proof.Part.Name.BASIS;
import static org.throughline.proof.Part.Name.DATE;
import static org.throughline.proof.Part.Name.END;
import static org.throughline.proof.Part.Name.POPULATION;
import static org.throughline.proof.Part.Name.PURPOSE;
import static org.throughline.proof.Part.Name.REPLICATION;
import static org.throughline.proof.Part.Name.REPORT;
import static org.throughline.proof.Part.Name.RESULT;
import static org.throughline.proof.Part.Name.RETRACTION;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.ReviewStatus;
import org.throughline.graph.Study.Design;
import org.throughline.graph.Teaching.Coverage;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;
import org.throughline.proof.CaseRows.Teaching;

/** What the facts of a case are, and how they are graded. */
record SituationsOfFacts(Situations situations) {

    private static final List<Part.Name> OF_EVIDENCE = List.of(PURPOSE, POPULATION, BASIS, RESULT, RETRACTION);
    private static final List<Part.Name> OF_ADOPTION = List.of(REPORT, BASIS, DATE, END, REPLICATION);
    private static final List<Part.Name> OF_TEACHING = List.of(BASIS, END);

    /** What never is: no such adoption supports, is ended, or is another's own word. */
    private static final Set<String> IMPOSSIBLE = Set.of(
            "CONSIDERED REPLICATION: yes",
            "DECLINED REPLICATION: yes",
            "DEADOPTED REPLICATION: yes",
            "DEADOPTED END: yes",
            "NATIONAL REPORT: no");

    void add(GeneratedCase asked) {
        var proof = new ReferenceProof(asked.rows(), asked.view());
        asked.rows()
                .facts()
                .forEach(fact -> situations.saw("review " + fact.stand().status()));
        asked.facts().forEach(fact -> add(asked.rows(), fact, proof.grade(fact)));
        addVersions(asked.rows());
        asked.rows().adoptions().forEach(adoption -> addStops(asked, adoption));
    }

    private void add(CaseRows rows, Fact fact, Grade grade) {
        switch (fact) {
            case Evidence evidence -> {
                addParts(rows.study(evidence.study()).design(), OF_EVIDENCE, grade);
                situations.saw("role " + evidence.role());
                situations.saw("evidence " + evidence.direction());
            }
            case Adoption adoption -> addParts(adoption.status(), OF_ADOPTION, grade);
            case Teaching teaching -> addParts(teaching.coverage(), OF_TEACHING, grade);
        }
    }

    private void addParts(Enum<?> of, List<Part.Name> parts, Grade grade) {
        parts.forEach(part -> situations.sawWhether(of + " " + part, grade.isLoweredBy(part)));
    }

    private void addVersions(CaseRows rows) {
        var all = rows.facts().toList();
        for (var fact : all) {
            for (var other : all) {
                var isCorrected = !fact.id().equals(other.id())
                        && ReferenceScope.fact(fact.id()).equals(other.id());
                situations.saw("corrected", isCorrected);
                situations.saw(
                        "moved to another innovation",
                        isCorrected && !fact.innovation().equals(other.innovation()));
            }
        }
    }

    private void addStops(GeneratedCase asked, Adoption adoption) {
        if (adoption.status() != Status.DEADOPTED) {
            return;
        }
        var scope = new ReferenceScope(asked.rows(), asked.view());
        var stop = ReferenceDeeds.stop(adoption);
        situations.saw("stop not happened yet", !scope.hadHappened(stop));
        for (var other : asked.rows().adoptions()) {
            if (other.innovation().equals(adoption.innovation())
                    && other.adopter().equals(adoption.adopter())
                    && other.status() != Status.DEADOPTED) {
                situations.saw("stop undated", stop == null);
                situations.saw("stop before", ReferenceDates.isCertainlyBefore(stop, other.from()));
                situations.saw("stop after", ReferenceDates.isCertainlyBefore(other.from(), stop));
            }
        }
    }

    static Stream<String> wanted() {
        return Stream.of(
                        names("review ", ReviewStatus.values()),
                        names("role ", Role.values()),
                        names("evidence ", Direction.values()),
                        Stream.of(
                                "corrected",
                                "moved to another innovation",
                                "stop not happened yet",
                                "stop undated",
                                "stop before",
                                "stop after"),
                        parts(Design.values(), OF_EVIDENCE),
                        parts(Status.values(), OF_ADOPTION),
                        parts(Coverage.values(), OF_TEACHING))
                .flatMap(names -> names)
                .filter(Predicate.not(IMPOSSIBLE::contains));
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value);
    }

    private static Stream<String> parts(Enum<?>[] of, List<Part.Name> parts) {
        return Stream.of(of)
                .flatMap(each -> parts.stream()
                        .flatMap(part -> Stream.of(true, false)
                                .map(isLowered -> Situations.either(each + " " + part, isLowered))));
    }
}
