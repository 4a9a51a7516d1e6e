package org.throughline.proof;

import static org.throughline.graph.Adoption.Status.DEADOPTED;
import static org.throughline.graph.Adoption.Status.NATIONAL;
import static org.throughline.graph.Adoption.Status.PILOTED;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.proof.CaseRows.Adoption;

/** "Adoption" of the rule, for one viewpoint. */
record ReferenceAdoption(CaseRows rows, ReferenceScope scope, ReferenceBodies bodies) {

    Grade grade(Adoption row) {
        var lowers = new HashMap<Part.Name, Integer>();
        if (row.status() == PILOTED) {
            lowers.put(Part.Name.STATUS, 1);
        }
        if (isBlockClaim(row)) {
            lowers.put(Part.Name.REPORT, 1);
        }
        if (row.stand().basis() != Basis.READ) {
            lowers.put(Part.Name.BASIS, 1);
        }
        if ((row.status() == DEADOPTED ? stopped(row) : row.from()) == null) {
            lowers.put(Part.Name.DATE, 1);
        }
        if (row.status() != DEADOPTED && scope.hadEnded(row.to())) {
            lowers.put(Part.Name.END, 1);
        }
        var direction = isStoppedSince(row) ? Direction.AGAINST : said(row);
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

    private static @Nullable String stopped(Adoption row) {
        return row.to() == null ? row.from() : row.to();
    }

    boolean isStoppedSince(Adoption row) {
        return rows.adoptions().stream()
                .filter(other -> !ReferenceScope.fact(other.id()).equals(ReferenceScope.fact(row.id())))
                .filter(other -> other.status() == DEADOPTED)
                .filter(other -> other.innovation().equals(row.innovation()))
                .filter(other -> other.adopter().equals(row.adopter()))
                .filter(scope::isUsed)
                .filter(other -> scope.hadHappened(stopped(other)))
                .anyMatch(other -> !ReferenceDates.isCertainlyBefore(stopped(other), row.from()));
    }

    boolean isBlockClaim(Adoption row) {
        return row.status() == NATIONAL || row.adopter().startsWith("net/") || isOfAProgramme(row);
    }

    /** Whether through one of its programmes others told all that it tells, by the same sources. */
    private boolean isOfAProgramme(Adoption row) {
        return row.via().stream()
                .filter(via -> via.startsWith("programme/"))
                .anyMatch(programme -> row.stand().sources().stream()
                        .allMatch(source -> rows.adoptions().stream()
                                .filter(other -> other.innovation().equals(row.innovation()))
                                .filter(other -> other.via().contains(programme))
                                .filter(other -> !other.adopter().equals(row.adopter()))
                                .filter(scope::counts)
                                .anyMatch(other -> other.stand().sources().contains(source))));
    }

    private boolean isReplicated(Adoption row) {
        return rows.adoptions().stream()
                .filter(other -> other.innovation().equals(row.innovation()))
                .filter(other -> standing(other) == Standing.INDEPENDENT)
                .anyMatch(other -> !bodies.areOne(other.adopter(), row.adopter()));
    }

    /** Who did what: the first that an adoption is. */
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

    Standing standing(Adoption row) {
        if (!scope.isUsed(row) || !scope.hadHappened(row.status() == DEADOPTED ? stopped(row) : row.from())) {
            return Standing.NONE;
        }
        if (isStoppedSince(row)) {
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
        if (isBlockClaim(row)) {
            return Standing.BLOCK_CLAIM;
        }
        var isOfDeveloper = rows.innovation(row.innovation()).developers().stream()
                .anyMatch(developer -> bodies.areOne(developer, row.adopter()));
        return isOfDeveloper ? Standing.OF_DEVELOPER : Standing.INDEPENDENT;
    }
}
