package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.search.SearchFolderUnusable;
import org.throughline.search.SearchIndex;

/**
 * The index in a folder. Where writing fails, as on a full disk, what was seen last can still be searched; the next write
 * opens the folder anew, at what was committed last.
 */
final class LuceneIndex implements SearchIndex, Closeable {

    private final LockedFolder folder;
    private final String format;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("search-", 0).factory());
    private @Nullable IndexStore store;
    private volatile Snapshots snapshots;

    /** Kept until the folder is opened once more, for those about to read from it; then its files are given back. */
    private @Nullable Snapshots previous;

    /**
     * Opens the index in a folder. What is there and cannot be used is said in the log and deleted.
     *
     * @param model the model whose vectors it holds
     * @throws SearchFolderUnusable if another process has the folder, or if it cannot be written to
     */
    LuceneIndex(Path path, String model) {
        folder = LockedFolder.open(path);
        format = "%d, %s".formatted(Fields.FORMAT, model);
        try {
            store = open();
            snapshots = store.snapshots();
        } catch (IOException | RuntimeException refused) {
            threads.shutdown();
            IOUtils.closeWhileHandlingException(folder);
            throw SearchFolderUnusable.notWritable(path, refused);
        }
    }

    private IndexStore open() throws IOException {
        return folder.open("The search index", directory -> IndexStore.open(directory, format, threads));
    }

    /** What can be searched. */
    Snapshots snapshots() {
        return snapshots;
    }

    @Override
    public Position position() {
        return write(IndexStore::position);
    }

    @Override
    public void put(Collection<IndexedThing> things) {
        write(open -> {
            things.parallelStream().forEach(thing -> put(open.writer(), thing));
            return open;
        });
    }

    private static void put(IndexWriter writer, IndexedThing thing) {
        try {
            writer.updateDocuments(Fields.thing(thing.document().id()), Blocks.block(thing));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void remove(Collection<Id> things) {
        var terms = things.stream().map(Fields::thing).toArray(Term[]::new);
        write(open -> open.writer().deleteDocuments(terms));
    }

    @Override
    public void clear() {
        write(open -> {
            open.writer().deleteAll();
            open.commit(Position.NONE);
            return open;
        });
    }

    @Override
    public void refresh() {
        write(open -> {
            open.snapshots().refresh(open.position());
            return open;
        });
    }

    @Override
    public void reached(Position position) {
        write(open -> {
            open.commit(position);
            return open;
        });
    }

    @Override
    public Set<Id> mentioning(Set<Id> things) {
        var values = things.stream().map(id -> new BytesRef(id.value())).toList();
        return new HashSet<>(ids(new TermInSetQuery(Fields.MENTION, values), Integer.MAX_VALUE));
    }

    @Override
    public List<Id> withoutVectors(int limit) {
        return ids(new TermQuery(new Term(Fields.PENDING, "yes")), limit);
    }

    private List<Id> ids(Query query, int limit) {
        return snapshots.read(snapshot -> {
            int size = Math.min(limit, Math.max(1, snapshot.count(query)));
            var things = new ThingIds(snapshot);
            var ids = new ArrayList<Id>();
            for (var hit : snapshot.search(query, size).scoreDocs) {
                ids.add(new Id(things.at(hit.doc)));
            }
            return ids;
        });
    }

    private interface Work<T> {
        T with(IndexStore store) throws IOException;
    }

    private synchronized <T> T write(Work<T> work) {
        try {
            if (store == null) {
                store = open();
                show(store.snapshots());
            }
            return work.with(store);
        } catch (IOException failure) {
            abandon();
            throw new UncheckedIOException("The search index cannot be written", failure);
        } catch (RuntimeException failure) {
            abandon();
            throw failure;
        }
    }

    private void show(Snapshots opened) {
        IOUtils.closeWhileHandlingException(previous);
        previous = snapshots;
        snapshots = opened;
    }

    private void abandon() {
        IOUtils.closeWhileHandlingException(store);
        store = null;
    }

    /** Lets the folder go. What was not committed is made again by who opens it next. */
    @Override
    public synchronized void close() {
        abandon();
        IOUtils.closeWhileHandlingException(previous, snapshots);
        threads.shutdown();
        IOUtils.closeWhileHandlingException(folder);
    }
}
