package org.throughline.diffusion;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.Page;
import org.throughline.proof.Rule;
import org.throughline.trace.Pathway;
import org.throughline.trace.Pathways;

/** Tells what is proven elsewhere and not in use here, by {@code docs/rules/adoption-gaps.md}. */
@Component
public class AdoptionGaps {

    /** The rule by which they are found and ranked. */
    public static final Rule RULE = new Rule("adoption-gaps", 1);

    private final Flows flows;
    private final Pathways pathways;

    AdoptionGaps(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /**
     * A page of them. What was taken out of the graph meanwhile is left out.
     *
     * @throws EmptyNetwork if no member of the network is recorded
     * @throws UnknownRegion if no organisation of the region is recorded
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public GapListing<AdoptionGap> find(GapQuery query) {
        var found = flows.ask(flow -> find(query, flow));
        var page = found.listing().page();
        var ids = page.items().stream().map(item -> item.value().innovation()).toList();
        var whole = pathways.of(ids, query.viewpoint());
        var items = IntStream.range(0, ids.size())
                .mapToObj(i -> item(page.items().get(i), whole.get(i)))
                .flatMap(Optional::stream)
                .toList();
        return new GapListing<>(
                new Listing<>(
                        new Page<>(items, page.hasNext(), page.total()),
                        found.listing().leftOut(),
                        RULE),
                found.answers(),
                found.here());
    }

    private static Optional<Page.Item<AdoptionGap>> item(Page.Item<GapFinding> item, Optional<Pathway> pathway) {
        return pathway.map(whole -> new Page.Item<>(item.key(), item.value().with(whole)));
    }

    static GapListing<GapFinding> find(GapQuery query, Flow flow) {
        return new GapSearch(query, new Question(flow, query.viewpoint())).listing();
    }
}
