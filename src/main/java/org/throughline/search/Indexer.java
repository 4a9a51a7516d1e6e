package org.throughline.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.ThingKind;
import org.throughline.graph.UnreadableThings;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;
import org.throughline.search.SearchIndex.Position;

/** Brings the index to where the graph is, and gives things the vectors that they lack. */
@Component
@Lazy
class Indexer {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);

    /** How many things are read from the graph and put into the index at once. */
    private static final int RUN = 1_000;

    private static final Duration BETWEEN_SHOWINGS = Duration.ofSeconds(1);

    private final GraphRevisions revisions;
    private final GraphChanges changes;
    private final SearchDocuments documents;
    private final UnreadableThings unreadable;
    private final Embeddings embeddings;
    private final SearchIndex index;
    private long shown = System.nanoTime();

    Indexer(
            GraphRevisions revisions,
            GraphChanges changes,
            SearchDocuments documents,
            UnreadableThings unreadable,
            Embeddings embeddings,
            SearchIndex index) {
        this.revisions = revisions;
        this.changes = changes;
        this.documents = documents;
        this.unreadable = unreadable;
        this.embeddings = embeddings;
        this.index = index;
    }

    /**
     * Takes into the index everything that was written to the graph since it was last followed: all of it, where the index
     * is of another graph, or of a later state of this one than there is now. What is written meanwhile is taken in too,
     * and first, so that somebody who changes one thing need not wait for an import.
     *
     * @param goesOn whether to go on; asked before each run
     * @return whether there was anything
     * @throws CancellationException if it was not to go on; the next time begins where this one did
     */
    synchronized boolean follow(BooleanSupplier goesOn) {
        var graph = revisions.read();
        var reached = start(graph);
        if (reached.revision() == graph.number()) {
            return false;
        }
        boolean isAnew = reached.revision() == 0;
        if (isAnew) {
            log.info("Making the search index from the graph");
            // What an attempt left that was broken off: what was removed since would not be told from the beginning.
            index.clear();
        }
        var backlog = new Backlog();
        tell(reached.revision(), isAnew, backlog, goesOn);
        long told = graph.number();
        while (!backlog.isEmpty()) {
            requireGoingOn(goesOn);
            put(backlog.next(RUN), Map.of());
            show();
            var latest = revisions.read();
            if (latest.number() > told && latest.identity().equals(graph.identity())) {
                index.refresh();
                tell(told, false, backlog, goesOn);
                told = latest.number();
            }
        }
        index.reached(new Position(graph.identity(), told));
        return true;
    }

    private static void requireGoingOn(BooleanSupplier goesOn) {
        if (!goesOn.getAsBoolean()) {
            throw new CancellationException("The program ends");
        }
    }

    /**
     * Adds to the backlog what changed after a revision, and takes out of the index what was removed.
     *
     * @param isAnew whether the index is empty, so that nothing in it can be out of date
     */
    private void tell(long revision, boolean isAnew, Backlog backlog, BooleanSupplier goesOn) {
        changes.after(revision, RUN, run -> {
            requireGoingOn(goesOn);
            backlog.add(things(run.touched()));
            if (!isAnew) {
                var mentioned = new HashSet<>(run.changed());
                mentioned.addAll(run.removed());
                backlog.add(index.mentioning(mentioned));
            }
            backlog.add(things(run.changed()));
            var removed = things(run.removed());
            backlog.drop(removed);
            index.remove(removed);
            unreadable.forget(removed);
        });
    }

    /** Lets what is done be found, but not after every run: each time costs a segment of the index. */
    private void show() {
        if (System.nanoTime() - shown > BETWEEN_SHOWINGS.toNanos()) {
            index.refresh();
            shown = System.nanoTime();
        }
    }

    /** Makes last what was put into the index since it last reached a revision: vectors, above all. */
    synchronized void keep() {
        var reached = index.position();
        if (!reached.equals(Position.NONE)) {
            index.reached(reached);
        }
    }

    private Position start(GraphRevision graph) {
        var reached = index.position();
        if (reached.equals(Position.NONE)) {
            return reached;
        }
        if (graph.continues(new GraphRevision(reached.graph(), reached.revision()))) {
            return reached;
        }
        log.info(
                "The search index is of another graph or of a later state (revision {}, the graph has {}): it is made anew",
                reached.revision(),
                graph.number());
        unreadable.forgetAll();
        return Position.NONE;
    }

    private static Set<Id> things(Collection<Id> ids) {
        return ids.stream().filter(id -> id.kind() instanceof ThingKind).collect(toSet());
    }

    /**
     * Puts what the graph now has of things into the index, in place of what it had.
     *
     * @param fresh vectors by text that were just worked out, which the cache may not have been able to keep
     */
    private void put(Set<Id> things, Map<String, byte[]> fresh) {
        var found = documents.read(things);
        index.put(withVectors(found, fresh));
        var gone = new HashSet<>(things);
        found.forEach(document -> gone.remove(document.id()));
        index.remove(gone);
    }

    private List<IndexedThing> withVectors(List<SearchDocument> found, Map<String, byte[]> fresh) {
        var passages = found.parallelStream().collect(toMap(SearchDocument::id, Passages::of));
        var vectors = new HashMap<>(embeddings.known(texts(passages.values())));
        vectors.putAll(fresh);
        return found.stream()
                .map(document -> new IndexedThing(
                        document,
                        passages.getOrDefault(document.id(), List.of()).stream()
                                .map(excerpt -> new Passage(excerpt.text(), vectors.get(excerpt.embedded())))
                                .toList()))
                .toList();
    }

    private static Set<String> texts(Collection<List<Excerpt>> passages) {
        return passages.stream().flatMap(List::stream).map(Excerpt::embedded).collect(toSet());
    }

    /**
     * Works out vectors that are missing and puts them into the index.
     *
     * @param limit of how many things at most
     * @param watch sees each vector, and can stop
     * @return whether any were missing
     */
    boolean embed(int limit, Embeddings.Watch watch) {
        var things = Set.copyOf(index.withoutVectors(limit));
        if (things.isEmpty()) {
            return false;
        }
        var excerpts = documents.read(things).stream().map(Passages::of).toList();
        takeVectors(things, embeddings.of(texts(excerpts), watch));
        return true;
    }

    /** Reads the things again, since they may have changed while their vectors were worked out. */
    private synchronized void takeVectors(Set<Id> things, Map<String, byte[]> vectors) {
        put(things, vectors);
        index.refresh();
    }
}
