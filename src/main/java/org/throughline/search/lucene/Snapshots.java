package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherLifetimeManager.PruneByAge;
import org.apache.lucene.search.SearcherManager;
import org.throughline.search.ForgottenPage;
import org.throughline.search.SearchIndex.Position;

/** The moments of the index that can be searched: the latest, and those of which somebody may yet ask for a next page. */
final class Snapshots implements Closeable {

    /** How long the moment of a page is kept after a later one has taken its place. */
    private static final int KEPT_SECONDS = 600;

    /** Versions of an index that is made anew begin anew: tokens of one must not lead to moments of the other. */
    private final String name =
            Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX) + '.';

    private final SearcherManager latest;
    private final SearcherLifetimeManager kept = new SearcherLifetimeManager();
    private volatile Position position;

    /** @param threads what searches run on; they outlive the moments */
    Snapshots(IndexWriter writer, Position position, Executor threads) throws IOException {
        this.position = position;
        latest = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                return new Snapshot(reader, threads, Snapshots.this.position);
            }
        });
    }

    /** Lets whoever searches from now on see what was written up to now, which holds the graph as of {@code reached}. */
    void refresh(Position reached) throws IOException {
        position = reached;
        latest.maybeRefreshBlocking();
        var snapshot = (Snapshot) latest.acquire();
        snapshot.reached(reached);
        latest.release(snapshot);
        kept.prune(new PruneByAge(KEPT_SECONDS));
    }

    /** What is done with a moment of the index. */
    interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    /** Reads from the latest moment. */
    <T> T read(Reading<T> reading) {
        try {
            var snapshot = (Snapshot) latest.acquire();
            try {
                return reading.from(snapshot);
            } finally {
                latest.release(snapshot);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads from an earlier moment.
     *
     * @param token what {@link #keep} gave for it
     * @throws ForgottenPage if it is no longer kept
     */
    <T> T read(String token, Reading<T> reading) {
        var snapshot = (Snapshot) kept.acquire(version(token));
        if (snapshot == null) {
            throw new ForgottenPage();
        }
        try {
            try {
                return reading.from(snapshot);
            } finally {
                kept.release(snapshot);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long version(String token) {
        if (!token.startsWith(name)) {
            throw new ForgottenPage();
        }
        try {
            return Long.parseLong(token.substring(name.length()));
        } catch (NumberFormatException garbage) {
            throw new ForgottenPage();
        }
    }

    /** Keeps a moment for a while, and gives the token that leads to it. */
    String keep(Snapshot snapshot) throws IOException {
        return name + kept.record(snapshot);
    }

    @Override
    public void close() {
        try {
            kept.close();
            latest.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
