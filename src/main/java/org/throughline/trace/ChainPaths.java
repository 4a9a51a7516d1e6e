package org.throughline.trace;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.graph.Page;

/**
 * Finds the chains in the graph, as the ids of their things and facts in the order in which evidence flows. Chains come
 * by the publication of the study, then by the start of the adoption or curriculum, the undated last, then by the ids
 * of the study, the evidence, the adopter or curriculum, and the adoption or teaching. What the graph has no further
 * fact for is a shorter chain, unless a filter asks for the fact.
 */
public interface ChainPaths {

    /** One page of the chains; an empty one for an unknown start. */
    Page<List<Id>> find(TraceQuery query);

    /** How many chains there are in all, whatever the page. */
    long count(TraceQuery query);
}
