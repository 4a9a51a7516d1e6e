package org.throughline.proof;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.throughline.flow.AdoptionEdge;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Id;

/** What was stopped of an innovation, from a viewpoint: "Stopped since" in the rule. */
final class Stops {

    private final Viewpoint viewpoint;
    private final Bodies bodies;
    private final Map<Id, List<AdoptionEdge>> byAdopter;

    /** @param known the adoptions of one innovation that are known and not ignored */
    Stops(List<AdoptionEdge> known, Viewpoint viewpoint, Bodies bodies) {
        this.viewpoint = viewpoint;
        this.bodies = bodies;
        byAdopter = known.stream().filter(this::isStopped).collect(groupingBy(AdoptionEdge::adopter));
    }

    /** What the adopter had done by the date asked for: what was stopped later was adopted then. */
    Status status(AdoptionEdge adoption) {
        return viewpoint.status(adoption.status(), adoption.stopped());
    }

    private boolean isStopped(AdoptionEdge adoption) {
        return status(adoption) == Status.DEADOPTED && viewpoint.hasBegun(adoption);
    }

    /** The facts that tell that the adopter, or what it became, stopped it since. */
    List<AdoptionEdge> since(AdoptionEdge adoption) {
        if (byAdopter.isEmpty() || isStopped(adoption)) {
            return List.of();
        }
        return bodies.became(adoption.adopter()).stream()
                .flatMap(adopter -> byAdopter.getOrDefault(adopter, List.of()).stream())
                .filter(stop -> mayFollow(stop, adoption))
                .toList();
    }

    private static boolean mayFollow(AdoptionEdge stop, AdoptionEdge adoption) {
        var stopped = stop.stopped();
        return stopped == null || adoption.date() == null || !stopped.isCertainlyBefore(adoption.date());
    }
}
