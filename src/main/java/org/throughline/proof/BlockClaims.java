package org.throughline.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** Tells adoptions that are somebody's word for others from reports of the adopter's own: "Block claim" in the rule. */
final class BlockClaims {

    /** For each programme and source, who adopted through the one by the word of the other: one of them, or many. */
    private final Map<Key, Adopters> tellers = new HashMap<>();

    /** @param adoptions the adoptions of one innovation that count */
    BlockClaims(List<AdoptionEdge> adoptions) {
        for (var adoption : adoptions) {
            for (var via : adoption.via()) {
                if (via.kind() == ThingKind.PROGRAMME) {
                    for (var source : adoption.provenance().sources()) {
                        tellers.merge(new Key(via, source), new Adopters(adoption.adopter(), false), Adopters::with);
                    }
                }
            }
        }
    }

    /** Why an adoption is a block claim; empty for a report of the adopter's own. */
    Optional<Ground> ground(AdoptionEdge adoption) {
        if (adoption.status() == Adoption.Status.NATIONAL) {
            return Optional.of(Ground.NATIONAL);
        }
        if (adoption.adopter().kind() == ThingKind.NETWORK) {
            return Optional.of(Ground.NETWORK);
        }
        return adoption.via().stream().anyMatch(via -> isToldForOthers(adoption, via))
                ? Optional.of(Ground.PROGRAMME)
                : Optional.empty();
    }

    private boolean isToldForOthers(AdoptionEdge adoption, Id programme) {
        var sources = adoption.provenance().sources();
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> {
                    var adopters = tellers.get(new Key(programme, source));
                    return adopters != null && adopters.isOtherThan(adoption.adopter());
                });
    }

    /** Why an adoption is somebody's word for others. */
    enum Ground {
        /** It is national. */
        NATIONAL,
        /** A network took it up. */
        NETWORK,
        /** A programme tells of it together with others. */
        PROGRAMME
    }

    private record Key(Id programme, Id source) {}

    private record Adopters(Id one, boolean isMany) {

        static Adopters with(Adopters first, Adopters second) {
            return new Adopters(first.one, first.isMany || !first.one.equals(second.one));
        }

        boolean isOtherThan(Id adopter) {
            return isMany || !one.equals(adopter);
        }
    }
}
