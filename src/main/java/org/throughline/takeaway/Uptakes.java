package org.throughline.takeaway;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
import org.throughline.proof.Adopters;
import org.throughline.proof.Count;
import org.throughline.proof.Deed;

/**
 * Adoptions of one kind.
 *
 * @param words what they have in common
 * @param count how many adopters or adoptions there are
 * @param adoptions the adoptions, those of one body one after another
 */
record Uptakes(String words, Count count, Cut<AdoptionEdge> adoptions) {

    /** One for each deed. */
    static List<Uptakes> of(Adopters adopters) {
        return Stream.of(Deed.values()).map(deed -> of(deed, adopters)).toList();
    }

    private static Uptakes of(Deed deed, Adopters adopters) {
        return deed == Deed.INDEPENDENT
                ? new Uptakes(
                        words(deed),
                        adopters.independentCount(),
                        Cut.of(adopters.independent().stream()
                                .flatMap(group -> group.adoptions().stream())
                                .toList()))
                : new Uptakes(
                        words(deed),
                        adopters.count(deed),
                        Cut.of(adopters.of(deed).stream()
                                .sorted(comparing(AdoptionEdge::id))
                                .toList()));
    }

    private static String words(Deed deed) {
        return switch (deed) {
            case INDEPENDENT -> "Independent adopters";
            case OF_DEVELOPER -> "By who developed it";
            case BLOCK_CLAIM -> "Claims that speak for several adopters at once";
            case PILOTED -> "Only piloted it";
            case ENDED -> "Ended; whether use went on is not said";
            case STOPPED -> "Stopped it";
            case CONSIDERED -> "Looked at it; no decision is recorded";
            case DECLINED -> "Decided against it";
        };
    }
}
