package org.throughline.takeaway;

import static java.util.Comparator.comparing;

import java.util.List;
import org.throughline.flow.AdoptionEdge;
import org.throughline.proof.Adopters;
import org.throughline.proof.Count;

/**
 * Adoptions of one kind.
 *
 * @param words what they have in common
 * @param count how many adopters or adoptions there are
 * @param adoptions the adoptions, those of one body one after another
 */
record Uptakes(String words, Count count, Cut<AdoptionEdge> adoptions) {

    /** All kinds, the independent ones first. */
    static List<Uptakes> of(Adopters adopters) {
        return List.of(
                new Uptakes(
                        "Independent adopters",
                        adopters.independentCount(),
                        Cut.of(adopters.independent().stream()
                                .flatMap(group -> group.adoptions().stream())
                                .toList())),
                other(
                        "Claims that speak for several adopters at once",
                        adopters,
                        Adopters.Other.BLOCK_CLAIMS,
                        adopters.blockClaims()),
                other("By who developed it", adopters, Adopters.Other.OF_DEVELOPERS, adopters.ofDevelopers()),
                other("Only piloted it", adopters, Adopters.Other.PILOTS, adopters.pilots()),
                other("Ended; whether use went on is not said", adopters, Adopters.Other.ENDED, adopters.ended()),
                other("Stopped it", adopters, Adopters.Other.STOPPED, adopters.stopped()),
                other("Decided against it", adopters, Adopters.Other.DECLINED, adopters.declined()),
                other(
                        "Looked at it; no decision is recorded",
                        adopters,
                        Adopters.Other.CONSIDERED,
                        adopters.considered()));
    }

    private static Uptakes other(String words, Adopters adopters, Adopters.Other kind, List<AdoptionEdge> adoptions) {
        var inOrder = adoptions.stream().sorted(comparing(AdoptionEdge::id)).toList();
        return new Uptakes(words, adopters.count(kind), Cut.of(inOrder));
    }
}
