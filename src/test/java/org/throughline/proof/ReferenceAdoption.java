package org.throughline.proof;

import static org.throughline.graph.Adoption.Status.DEADOPTED;
import static org.throughline.graph.Adoption.Status.PILOTED;

import java.util.HashMap;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.proof.CaseRows.Adoption;

/** "Adoption" of the rule, for one viewpoint. */
record ReferenceAdoption(ReferenceScope scope, ReferenceBodies bodies, ReferenceDeeds deeds, ReferenceUptake uptake) {

    Grade grade(Adoption row) {
        return gradeThen(deeds.then(row));
    }

    private Grade gradeThen(Adoption row) {
        var lowers = new HashMap<Part.Name, Integer>();
        if (row.status() == PILOTED) {
            lowers.put(Part.Name.STATUS, 1);
        }
        if (deeds.isBlockClaim(row)) {
            lowers.put(Part.Name.REPORT, 1);
        }
        if (row.stand().basis() != Basis.READ) {
            lowers.put(Part.Name.BASIS, 1);
        }
        if ((row.status() == DEADOPTED ? ReferenceDeeds.stop(row) : row.from()) == null) {
            lowers.put(Part.Name.DATE, 1);
        }
        if (row.status() != DEADOPTED && scope.hadEnded(row.to())) {
            lowers.put(Part.Name.END, 1);
        }
        var direction = deeds.isStoppedSince(row) ? Direction.AGAINST : said(row);
        if (direction == Direction.SUPPORTS && !isReplicated(row)) {
            lowers.put(Part.Name.REPLICATION, 1);
        }
        return new Grade(ReferenceProof.lowered(Certainty.HIGH, lowers), direction, lowers);
    }

    private static Direction said(Adoption row) {
        return switch (row.status()) {
            case CONSIDERED -> Direction.NULL;
            case DECLINED, DEADOPTED -> Direction.AGAINST;
            case PILOTED, ADOPTED, SPREAD, NATIONAL -> Direction.SUPPORTS;
        };
    }

    private boolean isReplicated(Adoption row) {
        return uptake.groups(row.innovation()).stream()
                .anyMatch(group -> group.stream().noneMatch(other -> bodies.areOne(other, row.adopter())));
    }
}
