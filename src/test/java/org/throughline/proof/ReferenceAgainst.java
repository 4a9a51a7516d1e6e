package org.throughline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.graph.Evidence.Direction;
import org.throughline.proof.CaseRows.Adoption;
import org.throughline.proof.CaseRows.Evidence;
import org.throughline.proof.CaseRows.Fact;
import org.throughline.proof.ReferenceUptake.Standing;

/** "What speaks against it" of the rule, for one viewpoint. */
record ReferenceAgainst(
        CaseRows rows, ReferenceScope scope, ReferenceEvidence evidence, ReferenceDeeds deeds, ReferenceUptake uptake) {

    record Told(Contrary.Kind kind, String fact) {}

    List<Told> of(String innovation) {
        var all = new ArrayList<Told>();
        all.addAll(told(Contrary.Kind.AGAINST, results(innovation, Direction.AGAINST)));
        all.addAll(told(Contrary.Kind.NULL_RESULT, results(innovation, Direction.NULL)));
        all.addAll(told(Contrary.Kind.MIXED_RESULT, results(innovation, Direction.MIXED)));
        all.addAll(told(Contrary.Kind.RETRACTED, evidence(innovation).filter(this::isRetracted)));
        all.addAll(told(Contrary.Kind.STOPPED, stops(innovation)));
        all.addAll(told(Contrary.Kind.DECLINED, uptake.standing(innovation, Standing.DECLINED)));
        return all;
    }

    private static List<Told> told(Contrary.Kind kind, Stream<? extends Fact> facts) {
        return facts.map(Fact::id)
                .distinct()
                .sorted()
                .map(id -> new Told(kind, id))
                .toList();
    }

    private Stream<Evidence> results(String innovation, Direction direction) {
        return evidence(innovation).filter(row -> !isRetracted(row)).filter(row -> row.direction() == direction);
    }

    /** The evidence that counts, also on cost. */
    private Stream<Evidence> evidence(String innovation) {
        return rows.evidence().stream()
                .filter(row -> row.innovation().equals(innovation))
                .filter(scope::counts);
    }

    private boolean isRetracted(Evidence row) {
        return evidence.isRetracted(rows.study(row.study()));
    }

    /** The facts that tell of a stop, each for itself or for what others say that was stopped. */
    private Stream<Adoption> stops(String innovation) {
        return uptake.standing(innovation, Standing.STOPPED).flatMap(row -> {
            var since = deeds.stopsSince(deeds.then(row)).toList();
            return since.isEmpty() ? Stream.of(row) : since.stream();
        });
    }
}
