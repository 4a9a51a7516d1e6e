package org.throughline.diffusion;

import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.UnknownKey;
import org.throughline.proof.Rule;
import org.throughline.trace.Pathways;

/** Tells what is proven elsewhere and not in use here, by {@code docs/rules/adoption-gaps.md}. */
@Component
public class AdoptionGaps {

    /** The rule by which they are found and ranked. */
    public static final Rule RULE = new Rule("adoption-gaps", 3);

    private final Flows flows;
    private final Pathways pathways;

    AdoptionGaps(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /**
     * A page of them. What was taken out of the graph meanwhile is left out.
     *
     * @throws RefusedPlace if nobody is recorded to be there, or it was not there at the date that is asked for
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public GapListing<AdoptionGap> find(GapQuery query) {
        var found = flows.ask(flow -> {
            var gaps = find(query, flow);
            var page = gaps.listing().page();
            return new Found(gaps, Pathways.found(page, GapFinding::innovation, query.viewpoint(), flow));
        });
        var page = pathways.told(found.pathways, GapFinding::with);
        var listing = found.gaps.listing();
        return new GapListing<>(new Listing<>(page, listing.leftOut(), RULE, listing.here()), found.gaps.answers());
    }

    private record Found(GapListing<GapFinding> gaps, Pathways.Found<GapFinding> pathways) {}

    static GapListing<GapFinding> find(GapQuery query, Flow flow) {
        return new GapSearch(query, new Question(flow, query.viewpoint())).listing();
    }
}
