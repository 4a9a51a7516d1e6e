package org.throughline.proof;

import java.util.Set;
import org.throughline.flow.Dossier;
import org.throughline.flow.Flow;
import org.throughline.flow.Viewpoint;
import org.throughline.graph.Id;

/**
 * Assesses innovations from one viewpoint, on one state of the flow, by {@link Rule#PATHWAY_STRENGTH}. Not for several
 * threads at once.
 */
public final class Assessor {

    private final Flow flow;
    private final Viewpoint viewpoint;
    private final Bodies bodies;

    public Assessor(Flow flow, Viewpoint viewpoint) {
        this.flow = flow;
        this.viewpoint = viewpoint;
        bodies = new Bodies(flow, viewpoint);
    }

    /** Begins to assess an innovation; what is not asked for is not worked out. */
    public Assessment of(Dossier dossier) {
        return new Assessment(dossier, flow, viewpoint, bodies);
    }

    /** What an organisation or network stands for: what its successions and mergers lead to, else itself. */
    public Set<Id> standing(Id id) {
        return bodies.standing(id);
    }

    /** Whether two organisations or networks are one body: the same, or become one. */
    public boolean areOneBody(Id first, Id second) {
        return bodies.areOne(first, second);
    }
}
