package org.throughline.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.graph.Facts;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Page;
import org.throughline.graph.Things;

/** Traces chains from research to adoption and teaching, and back. */
@Component
public class Tracer {

    private final ChainPaths paths;
    private final Things things;
    private final Facts facts;
    private final GraphTransactions transactions;

    Tracer(ChainPaths paths, Things things, Facts facts, GraphTransactions transactions) {
        this.paths = paths;
        this.things = things;
        this.facts = facts;
        this.transactions = transactions;
    }

    /**
     * One page of the chains, in the order of {@link ChainPaths}. All is read in one transaction, by four statements
     * however long the page and its chains are.
     *
     * @return empty if there is no thing with the id that the query starts from
     */
    public Optional<Page<Chain>> trace(TraceQuery query) {
        return transactions.read(() -> read(query));
    }

    /** How many chains there are in all, whatever the page of {@code query}. */
    public long count(TraceQuery query) {
        return transactions.read(() -> paths.count(query));
    }

    private Optional<Page<Chain>> read(TraceQuery query) {
        var page = paths.find(query);
        var ids = page.items().stream().flatMap(item -> item.value().stream());
        var stages = Stages.read(
                Stream.concat(ids, Stream.of(query.from())).collect(Collectors.toUnmodifiableSet()),
                query.asOf(),
                things,
                facts);
        if (!stages.things().containsKey(query.from())) {
            return Optional.empty();
        }
        var chains = page.items().stream()
                .map(item -> new Page.Item<>(item.key(), chain(stages.at(item.value()), query)))
                .toList();
        return Optional.of(new Page<>(chains, page.hasNext(), page.total()));
    }

    private static Chain chain(List<Stage> stages, TraceQuery query) {
        return Chain.of(stages, query.direction(), query.asOf());
    }
}
