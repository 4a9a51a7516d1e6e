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

/** Tells which innovations have a proven pathway, the best proven first, by {@code docs/rules/proven-pathways.md}. */
@Component
public class ProvenPathways {

    /** The rule by which they are chosen and ranked. */
    public static final Rule RULE = new Rule("proven-pathways", 1);

    private final Flows flows;
    private final Pathways pathways;

    ProvenPathways(Flows flows, Pathways pathways) {
        this.flows = flows;
        this.pathways = pathways;
    }

    /**
     * A page of them. What was taken out of the graph meanwhile is left out.
     *
     * @throws EmptyNetwork if no member of the network is recorded
     * @throws UnknownKey if the page is to come after what is no place in the list
     */
    public Listing<ProvenPathway> find(ProvenQuery query) {
        var found = flows.ask(flow -> find(query, flow));
        var ids = found.page().items().stream()
                .map(item -> item.value().innovation())
                .toList();
        var whole = pathways.of(ids, query.viewpoint());
        var items = IntStream.range(0, ids.size())
                .mapToObj(i -> item(found.page().items().get(i), whole.get(i)))
                .flatMap(Optional::stream)
                .toList();
        return new Listing<>(
                new Page<>(items, found.page().hasNext(), found.page().total()), found.leftOut(), RULE);
    }

    private static Optional<Page.Item<ProvenPathway>> item(Page.Item<ProvenFinding> item, Optional<Pathway> pathway) {
        return pathway.map(whole -> new Page.Item<>(item.key(), item.value().with(whole)));
    }

    static Listing<ProvenFinding> find(ProvenQuery query, Flow flow) {
        return new ProvenSearch(query, new Question(flow, query.viewpoint())).listing();
    }
}
