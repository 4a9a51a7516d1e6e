package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.search.SearchFolderUnusable;
import org.throughline.search.VectorCache;

/** Vectors in a folder of their own. A folder that fails is opened anew when it is next asked for something. */
final class LuceneVectorCache implements VectorCache, Closeable {

    private static final Logger log = LoggerFactory.getLogger(LuceneVectorCache.class);

    private final LockedFolder folder;
    private final ScheduledExecutorService commits = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vector-cache").daemon().factory());
    private @Nullable VectorStore store;
    private boolean closed;

    /**
     * Opens the cache in a folder. What is there and cannot be used is said in the log and deleted.
     *
     * @param lossless for how long a sudden end of the process loses what was put
     * @throws SearchFolderUnusable if another process has the folder, or if it cannot be written to
     */
    LuceneVectorCache(Path path, Duration lossless) {
        folder = LockedFolder.open(path);
        try {
            store = open();
        } catch (IOException | RuntimeException refused) {
            IOUtils.closeWhileHandlingException(folder);
            throw SearchFolderUnusable.notWritable(path, refused);
        }
        var pause = lossless.toMillis();
        commits.scheduleWithFixedDelay(this::commit, pause, pause, TimeUnit.MILLISECONDS);
    }

    private VectorStore open() throws IOException {
        return folder.open("The cache of vectors", VectorStore::open);
    }

    @Override
    public Map<String, byte[]> find(String model, Collection<String> texts) {
        var textOf = new HashMap<BytesRef, String>();
        texts.forEach(text -> textOf.put(VectorKeys.of(model, text), text));
        var found = new HashMap<String, byte[]>();
        attempt(
                "read",
                open -> open.find(textOf.keySet()).forEach((key, vector) -> found.put(textOf.get(key), vector)));
        return found;
    }

    @Override
    public void put(String model, Map<String, byte[]> vectors) {
        var byKey = new HashMap<BytesRef, byte[]>();
        vectors.forEach((text, vector) -> byKey.put(VectorKeys.of(model, text), vector));
        attempt("kept", open -> open.put(byKey));
    }

    private void commit() {
        attempt("made last", VectorStore::commit);
    }

    private interface Work {
        void with(VectorStore store) throws IOException;
    }

    private synchronized void attempt(String what, Work work) {
        if (closed) {
            return;
        }
        try {
            if (store == null) {
                store = open();
            }
            work.with(store);
        } catch (IOException | RuntimeException failure) {
            log.warn("Vectors cannot be {} in {}: {}", what, folder.path(), failure.toString());
            abandon();
        }
    }

    private void abandon() {
        if (store != null) {
            IOUtils.closeWhileHandlingException(store::abandon);
            store = null;
        }
    }

    /** Makes last what was put, and lets the folder go. */
    @Override
    public synchronized void close() {
        commits.shutdownNow();
        commit();
        closed = true;
        abandon();
        IOUtils.closeWhileHandlingException(folder);
    }
}
