package org.throughline.takeaway;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.proof.Adopters;
import org.throughline.proof.Count;

/**
 * Adoptions of one kind.
 *
 * @param words what they have in common
 * @param count how many adopters or adoptions there are
 * @param adoptions the adoptions by id, as many as are named in explanations
 */
record Uptakes(String words, Count count, List<AdoptionEdge> adoptions) {

    /** All kinds, the independent ones first. */
    static List<Uptakes> of(Adopters adopters) {
        return List.of(
                new Uptakes(
                        "Independent adopters",
                        adopters.independentCount(),
                        adopters.independent().stream()
                                .limit(Count.NAMED)
                                .flatMap(group -> group.adoptions().stream())
                                .limit(Count.NAMED)
                                .toList()),
                other(
                        "Claims that speak for several adopters at once",
                        adopters,
                        Adopters.Other.BLOCK_CLAIMS,
                        adopters.blockClaims()),
                other("By who developed it", adopters, Adopters.Other.OF_DEVELOPERS, adopters.ofDevelopers()),
                other("Only tried it", adopters, Adopters.Other.PILOTS, adopters.pilots()),
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
        return new Uptakes(words, adopters.count(kind), first(adoptions.stream()));
    }

    private static List<AdoptionEdge> first(Stream<AdoptionEdge> adoptions) {
        return adoptions
                .sorted(Comparator.comparing(AdoptionEdge::id))
                .limit(Count.NAMED)
                .toList();
    }
}
