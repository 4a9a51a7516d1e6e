package org.throughline.trace;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;

/** The ways that can be traced: from which kinds, in which direction, and through which kinds of fact. */
public enum Route {
    /** From a study through its evidence to the adoptions and the teaching of the innovations. */
    STUDY_FORWARD(TraceDirection.FORWARD, EnumSet.of(ThingKind.STUDY), true, true),
    /** From an innovation to its adoptions and its teaching. */
    INNOVATION_FORWARD(TraceDirection.FORWARD, EnumSet.of(ThingKind.INNOVATION), false, true),
    /** From an innovation to the studies that it rests on. */
    INNOVATION_BACKWARD(TraceDirection.BACKWARD, EnumSet.of(ThingKind.INNOVATION), true, false),
    /** From who adopted, or through whom it came, to the studies that the innovations rest on. */
    ADOPTER_BACKWARD(
            TraceDirection.BACKWARD,
            EnumSet.of(ThingKind.ORGANISATION, ThingKind.NETWORK, ThingKind.PROGRAMME),
            true,
            true),
    /** From a curriculum to the studies that the innovations it teaches rest on. */
    CURRICULUM_BACKWARD(TraceDirection.BACKWARD, EnumSet.of(ThingKind.CURRICULUM), true, false);

    private final TraceDirection direction;
    private final Set<ThingKind> kinds;
    private final boolean throughEvidence;
    private final boolean throughAdoption;

    Route(TraceDirection direction, Set<ThingKind> kinds, boolean throughEvidence, boolean throughAdoption) {
        this.direction = direction;
        this.kinds = kinds;
        this.throughEvidence = throughEvidence;
        this.throughAdoption = throughAdoption;
    }

    /** @throws UntraceableStart if there is no way from {@code from} in {@code direction} */
    static Route of(Id from, TraceDirection direction) {
        return Arrays.stream(values())
                .filter(route -> route.direction == direction && route.kinds.contains(from.kind()))
                .findFirst()
                .orElseThrow(() -> new UntraceableStart(from, direction));
    }

    TraceDirection direction() {
        return direction;
    }

    Set<ThingKind> kinds() {
        return kinds;
    }

    /** Whether its chains have a step that is evidence. */
    boolean isThroughEvidence() {
        return throughEvidence;
    }

    /** Whether its chains can have a step that is an adoption. */
    boolean isThroughAdoption() {
        return throughAdoption;
    }
}
