package org.throughline.trace;

import java.util.Set;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Adoption;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;

/**
 * Which chains are wanted, and which page of them.
 *
 * @param from what they start from
 * @param direction which way they are followed
 * @param evidenceDirection only chains with evidence that points one of these ways; empty for all chains
 * @param adoptionStatus only chains with an adoption of one of these statuses; empty for all chains
 * @param viewpoint from where it is asked: only what counts from there
 * @param page which page
 */
public record TraceQuery(
        Id from,
        TraceDirection direction,
        Set<Evidence.Direction> evidenceDirection,
        Set<Adoption.Status> adoptionStatus,
        Viewpoint viewpoint,
        PageRequest page) {

    /**
     * @throws UntraceableStart if nothing can be followed from {@code from} in {@code direction}
     * @throws InapplicableFilter if the chains cannot have the kind of step that a filter asks for
     */
    public TraceQuery {
        var route = Route.of(from, direction);
        if (!evidenceDirection.isEmpty() && !route.isThroughEvidence()) {
            throw new InapplicableFilter("evidenceDirection", from, direction, Role.EVIDENCE);
        }
        if (!adoptionStatus.isEmpty() && !route.isThroughAdoption()) {
            throw new InapplicableFilter("adoptionStatus", from, direction, Role.ADOPTION);
        }
    }

    /** Every chain from {@code from}, as far as is known now. */
    public static TraceQuery all(Id from, TraceDirection direction, PageRequest page) {
        return new TraceQuery(from, direction, Set.of(), Set.of(), Viewpoint.EVERYTHING, page);
    }

    /** Whether only some of the chains are wanted. */
    boolean isFiltered() {
        return !evidenceDirection.isEmpty() || !adoptionStatus.isEmpty();
    }

    /** The way that the chains take. */
    public Route route() {
        return Route.of(from, direction);
    }
}
