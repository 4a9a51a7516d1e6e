package org.throughline.api;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.throughline.graph.Fact;
import org.throughline.graph.FactKind;
import org.throughline.graph.FactQuery;
import org.throughline.graph.Facts;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.Things;
import org.throughline.graph.Things.BackReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reads in one statement what all the fields at one level of an answer ask for. */
@Component
class Loaders {

    /** How many different queries of one level are under way at a time. */
    private static final int CONCURRENCY = 4;

    private final Scheduler threads;

    Loaders(
            BatchLoaderRegistry registry,
            Things things,
            ThingCache cache,
            Facts facts,
            AsyncTaskExecutor applicationTaskExecutor) {
        threads = Schedulers.fromExecutor(applicationTaskExecutor);
        registry.<Id, Thing>forName("things")
                .registerMappedBatchLoader((ids, batch) ->
                        read(() -> cache.find(ids, AnswerRevision.of(requireNonNull(batch.getContext())))));
        registry.<Id, Fact>forName("facts")
                .registerMappedBatchLoader((ids, batch) -> read(() -> facts.findAllById(ids)));
        registry.<Id, List<Thing>>forName("today")
                .registerMappedBatchLoader((ids, batch) -> read(() -> things.today(ids)));
        registry.<Key<BackReference>, List<Thing>>forName("pointingAt")
                .registerMappedBatchLoader((keys, batch) -> readEach(keys, things::pointingAt));
        registry.<Key<FactQuery>, Page<Fact>>forName("factPages")
                .registerMappedBatchLoader((keys, batch) -> readEach(keys, facts::find));
    }

    /** The thing or fact of an id; null where there is none. */
    static CompletableFuture<?> node(DataFetchingEnvironment field, Id id) {
        return switch (id.kind()) {
            case ThingKind thing -> thing(field, id);
            case FactKind fact -> Loaders.<Id, Fact>loader(field, "facts").load(id);
        };
    }

    /** The things and facts of the ids, in their order; null in the place of each that does not exist. */
    static CompletableFuture<List<@Nullable Object>> nodes(DataFetchingEnvironment field, List<Id> ids) {
        var nodes = ids.stream().map(id -> node(field, id)).toList();
        return CompletableFuture.allOf(nodes.toArray(CompletableFuture<?>[]::new))
                .thenApply(read -> nodes.stream()
                        .<@Nullable Object>map(CompletableFuture::join)
                        .toList());
    }

    static CompletableFuture<Thing> thing(DataFetchingEnvironment field, Id id) {
        return Loaders.<Id, Thing>loader(field, "things").load(id);
    }

    static CompletableFuture<List<Thing>> things(DataFetchingEnvironment field, List<Id> ids) {
        return Loaders.<Id, Thing>loader(field, "things").loadMany(ids);
    }

    static CompletableFuture<List<Thing>> today(DataFetchingEnvironment field, Id id) {
        return Loaders.<Id, List<Thing>>loader(field, "today").load(id);
    }

    static CompletableFuture<List<Thing>> pointingAt(DataFetchingEnvironment field, BackReference relation, Id target) {
        return Loaders.<Key<BackReference>, List<Thing>>loader(field, "pointingAt")
                .load(new Key<>(target, relation));
    }

    static CompletableFuture<Page<Fact>> facts(DataFetchingEnvironment field, FactQuery query, Id of) {
        return Loaders.<Key<FactQuery>, Page<Fact>>loader(field, "factPages").load(new Key<>(of, query));
    }

    private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment field, String name) {
        return requireNonNull(field.getDataLoader(name), name);
    }

    private <T> Mono<T> read(Callable<T> statement) {
        return Mono.fromCallable(statement).subscribeOn(threads);
    }

    /** Reads once for each different query among the keys, for all the ids that share it. */
    private <Q, V> Mono<Map<Key<Q>, V>> readEach(Set<Key<Q>> keys, BiFunction<Q, Set<Id>, Map<Id, V>> read) {
        var idsByQuery = keys.stream().collect(groupingBy(Key::query, mapping(Key::id, toSet())));
        return Flux.fromIterable(idsByQuery.entrySet())
                .flatMap(
                        query -> read(() -> keyed(query.getKey(), read.apply(query.getKey(), query.getValue()))),
                        CONCURRENCY)
                .collect(HashMap::new, Map::putAll);
    }

    private static <Q, V> Map<Key<Q>, V> keyed(Q query, Map<Id, V> found) {
        return found.entrySet().stream().collect(toMap(entry -> new Key<>(entry.getKey(), query), Map.Entry::getValue));
    }

    /** What is asked about one node. */
    private record Key<Q>(Id id, Q query) {}
}
