package org.throughline.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Flow;
import org.throughline.graph.Adoption;
import org.throughline.graph.Id;
import org.throughline.graph.Organisation;
import org.throughline.graph.ThingKind;

/** Tells adoptions that are somebody's word for others from reports of the adopter's own: "Block claim" in the rule. */
final class BlockClaims {

    /** For each programme or network and source, who adopted through the one by the word of the other: one, or many. */
    private final Map<Key, Adopters> tellers = new HashMap<>();

    private final Flow flow;

    /** @param adoptions the adoptions of one innovation that count */
    BlockClaims(List<AdoptionEdge> adoptions, Flow flow) {
        this.flow = flow;
        for (var adoption : adoptions) {
            for (var via : adoption.via()) {
                for (var source : adoption.provenance().sources()) {
                    tellers.merge(new Key(via, source), new Adopters(adoption.adopter(), false), Adopters::with);
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
        if (isOfGovernment(adoption.adopter())) {
            return Optional.of(Ground.GOVERNMENT);
        }
        return adoption.via().stream().anyMatch(via -> isToldForOthers(adoption, via))
                ? Optional.of(Ground.TOGETHER)
                : Optional.empty();
    }

    private boolean isOfGovernment(Id adopter) {
        var actor = flow.actor(adopter);
        return actor != null && actor.kind().equals(Organisation.Kind.GOVERNMENT_BODY.name());
    }

    private boolean isToldForOthers(AdoptionEdge adoption, Id via) {
        var sources = adoption.provenance().sources();
        return !sources.isEmpty()
                && sources.stream().allMatch(source -> {
                    var adopters = tellers.get(new Key(via, source));
                    return adopters != null && adopters.isOtherThan(adoption.adopter());
                });
    }

    /** Why an adoption is somebody's word for others. */
    enum Ground {
        /** It is national. */
        NATIONAL,
        /** A network took it up. */
        NETWORK,
        /** A government body took it up, which treats nobody itself. */
        GOVERNMENT,
        /** It came through a programme or network, and is told together with others that did. */
        TOGETHER
    }

    private record Key(Id via, Id source) {}

    private record Adopters(Id one, boolean isMany) {

        static Adopters with(Adopters first, Adopters second) {
            return new Adopters(first.one, first.isMany || !first.one.equals(second.one));
        }

        boolean isOtherThan(Id adopter) {
            return isMany || !one.equals(adopter);
        }
    }
}
