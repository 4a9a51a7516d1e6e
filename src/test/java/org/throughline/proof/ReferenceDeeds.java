package org.throughline.proof;

import static org.throughline.graph.Adoption.Status.ADOPTED;
import static org.throughline.graph.Adoption.Status.DEADOPTED;
import static org.throughline.graph.Adoption.Status.NATIONAL;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.proof.CaseRows.Adoption;

/** What an adopter did as "Adoption" of the rule tells it, for one viewpoint. */
record ReferenceDeeds(CaseRows rows, ReferenceScope scope, ReferenceBodies bodies) {

    /** An adoption as it was by then: one that had not been stopped was in use. */
    Adoption then(Adoption row) {
        if (row.status() != DEADOPTED || scope.hadHappened(stop(row))) {
            return row;
        }
        return new Adoption(
                row.id(), row.innovation(), row.adopter(), row.via(), ADOPTED, row.from(), row.to(), row.stand());
    }

    static @Nullable String stop(Adoption row) {
        return row.to() == null ? row.from() : row.to();
    }

    boolean isStoppedSince(Adoption row) {
        return stopsSince(row).findAny().isPresent();
    }

    /** The facts that say that an adoption, as it was by then, was stopped since. */
    Stream<Adoption> stopsSince(Adoption row) {
        return row.status() == DEADOPTED
                ? Stream.empty()
                : rows.adoptions().stream()
                        .filter(other -> !ReferenceScope.fact(other.id()).equals(ReferenceScope.fact(row.id())))
                        .filter(other -> other.status() == DEADOPTED)
                        .filter(other -> other.innovation().equals(row.innovation()))
                        .filter(other -> bodies.became(row.adopter()).contains(other.adopter()))
                        .filter(scope::isUsed)
                        .filter(scope::hadBegun)
                        .filter(other -> scope.hadHappened(stop(other)))
                        .filter(other -> !ReferenceDates.isCertainlyBefore(stop(other), row.from()));
    }

    boolean isBlockClaim(Adoption row) {
        return row.status() == NATIONAL
                || row.adopter().startsWith("net/")
                || CaseRows.isOfGovernment(row.adopter())
                || isToldWithOthers(row);
    }

    /** Whether through one of the ways it came others told all that it tells, by the same sources. */
    private boolean isToldWithOthers(Adoption row) {
        return row.via().stream()
                .anyMatch(way -> row.stand().sources().stream()
                        .allMatch(source -> rows.adoptions().stream()
                                .filter(other -> other.innovation().equals(row.innovation()))
                                .filter(other -> other.via().contains(way))
                                .filter(other -> !other.adopter().equals(row.adopter()))
                                .filter(scope::counts)
                                .anyMatch(other -> other.stand().sources().contains(source))));
    }
}
