package org.throughline.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Dossier;
import org.throughline.flow.FlowFact;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/**
 * The way of one chain.
 *
 * @param start what was asked for, where the chain is nothing else
 * @param before what leads to the innovation; null where the chain begins at it
 * @param dossier of the innovation; null where the chain has none
 * @param after what leads from the innovation; null where the chain ends at it
 */
record ChainPath(
        Id start,
        @Nullable Half before,
        @Nullable Dossier dossier,
        @Nullable Half after) implements Comparable<ChainPath> {

    static ChainPath alone(Id start) {
        return new ChainPath(start, null, null, null);
    }

    /** By their places. The publication mostly decides, without a place being made for each of a hub's many thousands. */
    @Override
    public int compareTo(ChainPath other) {
        var byPublication = Place.date(before).compareTo(Place.date(other.before));
        return byPublication == 0 ? place().compareTo(other.place()) : byPublication;
    }

    Place place() {
        return Place.of(before, after);
    }

    /** The things and facts on it, in the order in which evidence flows. */
    List<Id> ids() {
        if (dossier == null) {
            return List.of(start);
        }
        var ids = new ArrayList<Id>();
        if (before != null) {
            ids.add(before.thing());
            ids.add(before.fact().id());
        }
        ids.add(dossier.innovation());
        if (after != null) {
            ids.add(after.fact().id());
            ids.add(after.thing());
        }
        return ids;
    }

    /** Who took the innovation up, or was asked for alone; empty where that is no organisation or network. */
    Optional<Id> adopter() {
        if (dossier == null) {
            return Optional.of(start)
                    .filter(id -> id.kind() == ThingKind.ORGANISATION || id.kind() == ThingKind.NETWORK);
        }
        return after != null && after.fact() instanceof AdoptionEdge adoption
                ? Optional.of(adoption.adopter())
                : Optional.empty();
    }

    /** Those through which its adoption came. */
    List<Id> via() {
        return after != null && after.fact() instanceof AdoptionEdge adoption ? adoption.via() : List.of();
    }

    /** The facts on it, in the order in which evidence flows. */
    List<FlowFact> facts() {
        return Stream.of(before, after).filter(Objects::nonNull).map(Half::fact).toList();
    }
}
