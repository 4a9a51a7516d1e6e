package org.throughline.flow;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.graph.Provenance;

/** A fact along which evidence flows, without what it says in prose. */
public sealed interface FlowFact permits EvidenceEdge, AdoptionEdge, TeachingEdge, MembershipEdge {

    /** The stable id; of a retired version with the revision at which it was retired. */
    Id id();

    /** Who says so, on what ground, and when it was recorded and retired. */
    Provenance provenance();

    /** The things at its ends, but for the innovation: whoever leaves one of them out leaves out the fact. */
    List<Id> about();
}
