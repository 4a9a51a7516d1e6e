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
                        "independent",
                        adopters.independentCount(),
                        adopters.independent().stream()
                                .limit(Count.NAMED)
                                .flatMap(group -> group.adoptions().stream())
                                .limit(Count.NAMED)
                                .toList()),
                other("claim for others", adopters, Adopters.Other.BLOCK_CLAIMS, adopters.blockClaims()),
                other("by who developed it", adopters, Adopters.Other.OF_DEVELOPERS, adopters.ofDevelopers()),
                other("only tried", adopters, Adopters.Other.PILOTS, adopters.pilots()),
                other("ended", adopters, Adopters.Other.ENDED, adopters.ended()),
                other("stopped", adopters, Adopters.Other.STOPPED, adopters.stopped()),
                other("decided against", adopters, Adopters.Other.DECLINED, adopters.declined()),
                other("considered", adopters, Adopters.Other.CONSIDERED, adopters.considered()));
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
