package org.throughline.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Evidence.Role;
import org.throughline.graph.Study.Design;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Study;

/** "Innovation" of the rule, for one viewpoint. */
record ReferenceInnovation(CaseRows rows, ReferenceScope scope, ReferenceBodies bodies, ReferenceEvidence evidence) {

    Grade grade(String innovation) {
        var body = body(innovation);
        if (body.isEmpty()) {
            return new Grade(Certainty.VERY_LOW, Direction.NO_RESULT, new HashMap<>());
        }
        var best = body.stream()
                .map(row -> evidence.grade(row).certainty())
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .orElseThrow();
        var weighty = body.stream()
                .filter(row -> best.ordinal() - evidence.grade(row).certainty().ordinal() <= 1)
                .toList();
        var directions =
                new HashSet<Direction>(weighty.stream().map(Evidence::direction).toList());
        var lowers = new HashMap<Part.Name, Integer>();
        if (directions.size() > 1) {
            lowers.put(Part.Name.CONSISTENCY, 1);
        }
        if (weighty.stream().noneMatch(this::isSynthesis) && areOfOneLine(weighty)) {
            lowers.put(Part.Name.INDEPENDENCE, 1);
        }
        var direction =
                directions.size() > 1 ? Direction.MIXED : directions.iterator().next();
        return new Grade(ReferenceProof.lowered(best, lowers), direction, lowers);
    }

    /** The evidence that counts, without that on cost, that without a result and that of retracted studies. */
    List<Evidence> body(String innovation) {
        return rows.evidence().stream()
                .filter(row -> row.innovation().equals(innovation) && scope.counts(row))
                .filter(row -> row.role() != Role.EVALUATES_COST)
                .filter(row -> row.direction() != Direction.NO_RESULT)
                .filter(row -> !evidence.isRetracted(rows.study(row.study())))
                .toList();
    }

    boolean isSynthesis(Evidence row) {
        return row.role() == Role.SYNTHESISES || rows.study(row.study()).design() == Design.SYSTEMATIC_REVIEW;
    }

    /** Whether all that has a conductor and is joined to the first, by any of the others in between, is all there is. */
    private boolean areOfOneLine(List<Evidence> weighty) {
        var studies = new HashSet<>(
                weighty.stream().map(row -> rows.study(row.study())).toList());
        studies.removeIf(study -> study.conductedBy().isEmpty());
        if (studies.isEmpty()) {
            return true;
        }
        var line = new HashSet<>(Set.of(studies.iterator().next()));
        while (line.addAll(studies.stream()
                .filter(one -> line.stream().anyMatch(other -> areOfOneLine(one, other)))
                .toList())) {}
        return line.equals(studies);
    }

    private boolean areOfOneLine(Study one, Study other) {
        return areBothThereAndSame(one.registration(), other.registration())
                || areBothThereAndSame(one.award(), other.award())
                || one.conductedBy().stream()
                        .anyMatch(body -> other.conductedBy().stream().anyMatch(next -> bodies.areOne(body, next)));
    }

    private static boolean areBothThereAndSame(@Nullable String text, @Nullable String other) {
        return text != null && text.equals(other);
    }
}
