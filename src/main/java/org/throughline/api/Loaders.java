package org.throughline.api;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.BatchLoaderEnvironment;
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
import org.throughline.graph.RelatedQuery;
import org.throughline.graph.Thing;
import org.throughline.graph.ThingKind;
import org.throughline.graph.ThingQuery;
import org.throughline.graph.Things;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reads in one statement what all the fields at one level of an answer ask for, unless it was read lately. */
@Component
class Loaders {

    /** How many different queries of one level are under way at a time. */
    private static final int CONCURRENCY = 4;

    private final BatchLoaderRegistry registry;
    private final Scheduler threads;

    Loaders(BatchLoaderRegistry registry, Things things, Facts facts, AsyncTaskExecutor applicationTaskExecutor) {
        this.registry = registry;
        threads = Schedulers.fromExecutor(applicationTaskExecutor);
        register("things", things::findAllById);
        register("readableThings", (Set<Id> ids) -> things.findReadable(ids).byId());
        register("facts", facts::findAllById);
        registerEach("thingPages", things::find);
        registerEach("thingCounts", (Count list) -> things.count(list.of()));
        registerGrouped("related", things::related);
        registerGrouped("standing", things::standing);
        registerGrouped("factPages", facts::find);
    }

    /** The thing or fact of an id; null where there is none. */
    static CompletableFuture<?> node(DataFetchingEnvironment field, Id id) {
        return switch (id.kind()) {
            case ThingKind thing -> thing(field, id);
            case FactKind fact -> Loaders.<Id, Fact>load(field, "facts", id);
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
        return load(field, "things", id);
    }

    static CompletableFuture<List<Thing>> things(DataFetchingEnvironment field, List<Id> ids) {
        return things(field, "things", ids);
    }

    /** The thing of an id; null also where it cannot be read. For what the index tells of, which has no say in that. */
    static CompletableFuture<Thing> readableThing(DataFetchingEnvironment field, Id id) {
        return load(field, "readableThings", id);
    }

    /** The same for several, in their order. */
    static CompletableFuture<List<Thing>> readableThings(DataFetchingEnvironment field, List<Id> ids) {
        return things(field, "readableThings", ids);
    }

    private static CompletableFuture<List<Thing>> things(DataFetchingEnvironment field, String name, List<Id> ids) {
        var kept = ids.stream().<@Nullable Thing>map(kept(field)::get).toList();
        return kept.contains(null) ? Loaders.<Id, Thing>loader(field, name).loadMany(ids) : completedFuture(kept);
    }

    static CompletableFuture<Page<Thing>> page(DataFetchingEnvironment field, ThingQuery query) {
        return load(field, "thingPages", query);
    }

    static CompletableFuture<Long> count(DataFetchingEnvironment field, ThingQuery query) {
        return load(field, "thingCounts", new Count(query));
    }

    static CompletableFuture<Page<Thing>> related(DataFetchingEnvironment field, RelatedQuery query, Id of) {
        return load(field, "related", new Key<>(of, query));
    }

    static CompletableFuture<List<Thing>> standing(DataFetchingEnvironment field, LocalDate day, Id id) {
        return load(field, "standing", new Key<>(id, day));
    }

    static CompletableFuture<Page<Fact>> facts(DataFetchingEnvironment field, FactQuery query, Id of) {
        return load(field, "factPages", new Key<>(of, query));
    }

    /** What is kept is there at once: only what is not has to wait for the others that are read with it. */
    private static <K, V> CompletableFuture<V> load(DataFetchingEnvironment field, String name, K key) {
        V kept = kept(field).get(key);
        return kept == null ? Loaders.<K, V>loader(field, name).load(key) : completedFuture(kept);
    }

    private static Kept kept(DataFetchingEnvironment field) {
        return Answers.kept(field.getGraphQlContext());
    }

    private static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment field, String name) {
        return requireNonNull(field.getDataLoader(name), name);
    }

    /** Registers a loader that reads all its keys at once. */
    private <K, V> void register(String name, Function<Set<K>, Map<K, V>> read) {
        registry.<K, V>forName(name).registerMappedBatchLoader((keys, batch) -> onThread(batch, keys, read));
    }

    /** Registers a loader that reads its keys one by one. */
    private <K, V> void registerEach(String name, Function<K, V> read) {
        registry.<K, V>forName(name)
                .registerMappedBatchLoader((keys, batch) -> merged(
                        Flux.fromIterable(keys),
                        key -> onThread(batch, Set.of(key), missing -> Map.of(key, read.apply(key)))));
    }

    /** Registers a loader that reads once for each different query among its keys, for all the ids that share it. */
    private <Q, V> void registerGrouped(String name, BiFunction<Q, Set<Id>, Map<Id, V>> read) {
        registry.<Key<Q>, V>forName(name)
                .registerMappedBatchLoader((keys, batch) -> merged(
                        Flux.fromIterable(keys.stream()
                                .collect(groupingBy(Key::query, toSet()))
                                .entrySet()),
                        group -> onThread(batch, group.getValue(), missing -> read(group.getKey(), missing, read))));
    }

    private static <Q, V> Map<Key<Q>, V> read(Q query, Set<Key<Q>> keys, BiFunction<Q, Set<Id>, Map<Id, V>> read) {
        var ids = keys.stream().map(Key::id).collect(toSet());
        return read.apply(query, ids).entrySet().stream()
                .collect(toMap(found -> new Key<>(found.getKey(), query), Map.Entry::getValue));
    }

    private <K, V> Mono<Map<K, V>> onThread(
            BatchLoaderEnvironment batch, Set<K> keys, Function<Set<K>, Map<K, V>> read) {
        var kept = Answers.kept(requireNonNull(batch.getContext()));
        return Mono.fromCallable(() -> kept.find(keys, read)).subscribeOn(threads);
    }

    private static <T, K, V> Mono<Map<K, V>> merged(Flux<T> parts, Function<T, Mono<Map<K, V>>> read) {
        return parts.flatMap(read, CONCURRENCY).collect(HashMap::new, Map::putAll);
    }

    /** What is asked about one node. */
    private record Key<Q>(Id id, Q query) {}

    /** Asks for the length of the whole list of which a query is a page. */
    private record Count(ThingQuery of) {}
}
