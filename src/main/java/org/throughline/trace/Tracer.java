package org.throughline.trace;

import static java.util.Comparator.naturalOrder;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.Nodes;
import org.throughline.graph.Page;

/** Traces chains from research to adoption and teaching, and back. */
@Component
public class Tracer {

    private final Flows flows;
    private final Nodes nodes;

    Tracer(Flows flows, Nodes nodes) {
        this.flows = flows;
        this.nodes = nodes;
    }

    /**
     * One page of the chains, by the publication of the study, then by the start of the adoption or curriculum, the undated
     * last, then by ids from the study on. What stands on the page is read by one statement however long it is; chains of
     * which something was taken out of the graph meanwhile are left out.
     *
     * @return empty if there is no thing with the id that the query starts from
     */
    public Optional<Page<Chain>> trace(TraceQuery query) {
        return read(query, flows.ask(flow -> find(query, flow)));
    }

    /**
     * The same, for whoever knows how far the graph has come.
     *
     * @param revision the graph revision that the answer has to be of, or a later one
     */
    public Optional<Page<Chain>> trace(TraceQuery query, long revision) {
        return read(query, flows.ask(revision, flow -> find(query, flow)));
    }

    private Optional<Page<Chain>> read(TraceQuery query, Page<TracedPath> found) {
        var paths = found.items().stream().map(Page.Item::value).toList();
        var stages = Stages.read(paths, Set.of(query.from()), query.viewpoint(), nodes);
        if (!stages.nodes().has(query.from())) {
            return Optional.empty();
        }
        var chains = found.items().stream()
                .filter(item -> stages.have(item.value()))
                .map(item -> new Page.Item<>(item.key(), chain(item.value(), stages, query)))
                .toList();
        return Optional.of(found.with(chains));
    }

    private static Chain chain(TracedPath path, Stages stages, TraceQuery query) {
        return Chain.of(stages.at(path), path, query.direction(), query.viewpoint());
    }

    private static Page<TracedPath> find(TraceQuery query, Flow flow) {
        var size = query.page().size();
        var after = query.page().after() == null ? null : Place.of(query.page().after());
        var selection = new Selection<ChainPath>(size, naturalOrder());
        new ChainPaths(flow, query)
                .each(path -> selection.add(path, after == null || path.place().compareTo(after) > 0));
        var picked = selection.picked();
        var grading = new Grading(flow, query.viewpoint());
        var page = picked.stream()
                .limit(size)
                .map(path -> new Page.Item<>(path.place().key(), grading.of(path)))
                .toList();
        return new Page<>(page, picked.size() > size, selection.count(), selection.before());
    }
}
