package org.throughline.diffusion;

import java.util.List;
import org.throughline.graph.Page;
import org.throughline.proof.Count;
import org.throughline.proof.Rule;

/**
 * A page of what went wrong with an innovation.
 *
 * @param page the page
 * @param counts how much there is of each kind that there is
 * @param rule the rule by which it is told
 */
public record SetbackListing(Page<Setback> page, List<Counted> counts, Rule rule) {

    /**
     * Setbacks of one kind.
     *
     * @param kind the kind
     * @param count how many, and which facts say so
     */
    public record Counted(Setback.Kind kind, Count count) {}
}
