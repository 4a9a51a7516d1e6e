package org.throughline.trace;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.flow.Flow;
import org.throughline.flow.Flows;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Page;
import org.throughline.graph.Things;

/** Traces chains from research to adoption and teaching, and back. */
@Component
public class Tracer {

    private final Flows flows;
    private final Things things;
    private final Facts facts;
    private final GraphTransactions transactions;

    Tracer(Flows flows, Things things, Facts facts, GraphTransactions transactions) {
        this.flows = flows;
        this.things = things;
        this.facts = facts;
        this.transactions = transactions;
    }

    /**
     * One page of the chains, by the publication of the study, then by the start of the adoption or curriculum, the undated
     * last, then by ids from the study on. What stands on the page is read by two statements however long it is; chains of
     * which something was taken out of the graph meanwhile are left out.
     *
     * @return empty if there is no thing with the id that the query starts from
     */
    public Optional<Page<Chain>> trace(TraceQuery query) {
        var found = flows.ask(flow -> find(query, flow));
        var ids = found.items().stream().flatMap(item -> item.value().ids().stream());
        var wanted = Stream.concat(ids, Stream.of(query.from())).collect(toUnmodifiableSet());
        var stages = transactions.read(() -> Stages.read(wanted, things, facts));
        if (!stages.things().containsKey(query.from())) {
            return Optional.empty();
        }
        var chains = found.items().stream()
                .filter(item -> stages.have(item.value()))
                .map(item -> new Page.Item<>(item.key(), chain(item.value(), stages, query)))
                .toList();
        return Optional.of(new Page<>(chains, found.hasNext(), found.total()));
    }

    private static Chain chain(TracedPath path, Stages stages, TraceQuery query) {
        return Chain.of(stages.at(path), query.direction(), query.viewpoint().asOf(), path.strength(), path.proof());
    }

    private static Page<TracedPath> find(TraceQuery query, Flow flow) {
        var size = query.page().size();
        var after = query.page().after() == null ? null : Place.of(query.page().after());
        var selection = new Selection<Placed>(size, comparing(Placed::place));
        new ChainPaths(flow, query).each(path -> {
            var place = path.place();
            selection.add(new Placed(place, path), after == null || place.compareTo(after) > 0);
        });
        var picked = selection.picked();
        var grading = new Grading(flow, query.viewpoint());
        var page = picked.stream()
                .limit(size)
                .map(placed -> new Page.Item<>(placed.place().key(), grading.of(placed.path())))
                .toList();
        return new Page<>(page, picked.size() > size, selection.count());
    }

    private record Placed(Place place, ChainPath path) {}
}
