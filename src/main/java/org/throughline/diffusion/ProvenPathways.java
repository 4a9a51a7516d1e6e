package org.throughline.diffusion;

import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Rule;
import org.throughline.trace.Pathways;

/** Tells which innovations have a proven pathway, the best proven first, by {@code docs/rules/proven-pathways.md}. */
@Component
public class ProvenPathways {

    /** The rule by which they are chosen and ranked. */
    public static final Rule RULE = new Rule("proven-pathways", 2);

    private final Flows flows;
    private final Pathways pathways;

    ProvenPathways(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /**
     * A page of them. What was taken out of the graph meanwhile is left out.
     *
     * @throws RefusedPlace if the network has no member, or was not there at the date that is asked for
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Listing<ProvenPathway> find(ProvenQuery query) {
        var found = flows.ask(flow -> {
            var proven = find(query, flow);
            return new Found(proven, Pathways.found(proven.page(), ProvenFinding::innovation, query.viewpoint(), flow));
        });
        return new Listing<>(
                pathways.told(found.pathways, ProvenFinding::with), found.proven.leftOut(), RULE, found.proven.here());
    }

    private record Found(Listing<ProvenFinding> proven, Pathways.Found<ProvenFinding> pathways) {}

    static Listing<ProvenFinding> find(ProvenQuery query, Flow flow) {
        return new ProvenSearch(query, new Question(flow, query.viewpoint())).listing();
    }
}
