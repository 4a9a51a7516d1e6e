package org.throughline.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.proof.CaseRows.Adoption;

/** "Who did what" of the rule, for one viewpoint. */
record ReferenceUptake(CaseRows rows, ReferenceScope scope, ReferenceBodies bodies, ReferenceDeeds deeds) {

    /** The first that an adoption is. */
    enum Standing {
        STOPPED,
        DECLINED,
        CONSIDERED,
        PILOT,
        ENDED,
        BLOCK_CLAIM,
        OF_DEVELOPER,
        INDEPENDENT,
        /** Not known, ignored, or not begun. */
        NONE
    }

    /** The adoptions of an innovation that are of one standing. */
    Stream<Adoption> standing(String innovation, Standing standing) {
        return rows.adoptions().stream()
                .filter(row -> row.innovation().equals(innovation) && standing(deeds.then(row)) == standing);
    }

    private Standing standing(Adoption row) {
        if (!scope.isUsed(row) || !scope.hadBegun(row)) {
            return Standing.NONE;
        }
        if (deeds.isStoppedSince(row)) {
            return Standing.STOPPED;
        }
        return switch (row.status()) {
            case DEADOPTED -> Standing.STOPPED;
            case DECLINED -> Standing.DECLINED;
            case CONSIDERED -> Standing.CONSIDERED;
            case PILOTED -> Standing.PILOT;
            case ADOPTED, SPREAD, NATIONAL -> inUse(row);
        };
    }

    private Standing inUse(Adoption row) {
        if (scope.hadEnded(row.to())) {
            return Standing.ENDED;
        }
        if (deeds.isBlockClaim(row)) {
            return Standing.BLOCK_CLAIM;
        }
        return isOfDeveloper(row) ? Standing.OF_DEVELOPER : Standing.INDEPENDENT;
    }

    boolean isOfDeveloper(Adoption row) {
        return rows.innovation(row.innovation()).developers().stream()
                .anyMatch(developer -> bodies.areOne(developer, row.adopter()));
    }

    /** The independent adopters of an innovation, in the groups that count once. */
    List<Set<String>> groups(String innovation) {
        return bodies.groups(Set.copyOf(standing(innovation, Standing.INDEPENDENT)
                .map(Adoption::adopter)
                .toList()));
    }
}
