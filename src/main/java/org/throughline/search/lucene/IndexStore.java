package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.throughline.search.SearchIndex.Position;

/** The open index: one writer, and what it lets be seen. */
final class IndexStore implements Closeable {

    private static final String GRAPH = "graph";
    private static final String REVISION = "revision";
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final Snapshots snapshots;
    private final String format;

    private IndexStore(IndexWriter writer, String format, Executor threads) throws IOException {
        this.writer = writer;
        this.format = format;
        snapshots = new Snapshots(writer, position(), threads);
    }

    /**
     * Opens what is in a folder, after it has read all of it once.
     *
     * @param format what an index has to be marked with to be used as it is
     * @param threads what searches run on
     * @throws IOException if that is damaged or of another format
     */
    static IndexStore open(Directory directory, String format, Executor threads) throws IOException {
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.ofIndex())
                        .setSimilarity(Weights.SIMILARITY)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        try {
            Marks.requireFormat(writer, format);
            var store = new IndexStore(writer, format, threads);
            store.requireWhole();
            return store;
        } catch (IOException | RuntimeException unusable) {
            writer.rollback();
            throw unusable;
        }
    }

    private void requireWhole() {
        try {
            snapshots.read(snapshot -> {
                Marks.checkIntegrity(snapshot.getLeafContexts());
                return snapshot;
            });
        } catch (RuntimeException damaged) {
            snapshots.close();
            throw damaged;
        }
    }

    IndexWriter writer() {
        return writer;
    }

    Snapshots snapshots() {
        return snapshots;
    }

    Position position() {
        var marks = Marks.of(writer);
        return marks.containsKey(GRAPH)
                ? new Position(marks.get(GRAPH), Long.parseLong(marks.get(REVISION)))
                : Position.NONE;
    }

    /** Makes the index last as it is, holding the graph as of {@code position}. */
    void commit(Position position) throws IOException {
        var marks = Map.of(Marks.FORMAT, format, GRAPH, position.graph(), REVISION, Long.toString(position.revision()));
        writer.setLiveCommitData(marks.entrySet());
        snapshots.refresh(position);
        writer.commit();
    }

    /** Gives the files back. What was not committed is gone; what can be seen can still be seen by who sees it. */
    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
