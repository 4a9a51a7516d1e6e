package org.throughline.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors by key in a Lucene index: a document for each, its key as a term and its vector as a value beside it. A damaged
 * byte costs the vectors of its segment, and segments are not merged beyond a size that is worked out again in minutes.
 * Only the few hundred bytes that say which segments there are cost everything.
 */
final class VectorStore implements Closeable {

    /** Whenever the fields change, or what they hold. */
    private static final String FORMAT = "1";

    private static final String KEY = "key";
    private static final String VECTOR = "vector";

    /** About 150,000 vectors. Smaller ones would be safer, but each is looked into for each key. */
    private static final double LARGEST_SEGMENT_MEGABYTES = 64;

    private static final Logger log = LoggerFactory.getLogger(VectorStore.class);

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private VectorStore(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Opens what is in a folder, after it has read all of it once. Vectors in damaged segments are lost, which is said in
     * the log; all others are kept.
     *
     * @throws IOException if nothing of it can be used
     */
    static VectorStore open(Directory directory) throws IOException {
        try {
            return openWhole(directory);
        } catch (IOException | RuntimeException damaged) {
            var lost = LockedFolder.isOfTheSystem(damaged) ? OptionalInt.empty() : DamagedSegments.drop(directory);
            if (lost.isEmpty()) {
                throw damaged;
            }
            var store = openWhole(directory);
            log.warn(
                    "Of the vectors in {}, {} were damaged and will be worked out again, {} are kept: {}",
                    directory,
                    lost.getAsInt(),
                    store.writer.getDocStats().numDocs,
                    damaged.toString());
            return store;
        }
    }

    private static VectorStore openWhole(Directory directory) throws IOException {
        var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(bounded()));
        try {
            Marks.requireFormat(writer, FORMAT);
            writer.setLiveCommitData(Map.of(Marks.FORMAT, FORMAT).entrySet());
            var searchers = new SearcherManager(writer, new SearcherFactory());
            try {
                checkIntegrity(searchers);
            } catch (IOException | RuntimeException damaged) {
                searchers.close();
                throw damaged;
            }
            return new VectorStore(writer, searchers);
        } catch (IOException | RuntimeException unusable) {
            writer.rollback();
            throw unusable;
        }
    }

    private static MergePolicy bounded() {
        return new TieredMergePolicy().setMaxMergedSegmentMB(LARGEST_SEGMENT_MEGABYTES);
    }

    private static void checkIntegrity(SearcherManager searchers) throws IOException {
        var searcher = searchers.acquire();
        try {
            Marks.checkIntegrity(searcher.getLeafContexts());
        } finally {
            searchers.release(searcher);
        }
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    /** The vectors of those keys that are known, also of what was put and not committed. */
    Map<BytesRef, byte[]> find(Set<BytesRef> keys) throws IOException {
        searchers.maybeRefreshBlocking();
        var searcher = searchers.acquire();
        try {
            var found = new HashMap<BytesRef, byte[]>();
            for (var leaf : searcher.getLeafContexts()) {
                find(keys, leaf.reader(), found);
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private static void find(Set<BytesRef> keys, LeafReader reader, Map<BytesRef, byte[]> found) throws IOException {
        var vectors = DocValues.getBinary(reader, VECTOR);
        for (var entry : documents(keys, reader).entrySet()) {
            if (vectors.advanceExact(entry.getKey())) {
                found.put(entry.getValue(), BytesRef.deepCopyOf(vectors.binaryValue()).bytes);
            }
        }
    }

    /** The keys of a segment by document, in the order in which its values can be read. */
    private static TreeMap<Integer, BytesRef> documents(Set<BytesRef> keys, LeafReader reader) throws IOException {
        var documents = new TreeMap<Integer, BytesRef>();
        var terms = reader.terms(KEY);
        if (terms == null) {
            return documents;
        }
        var term = terms.iterator();
        var live = reader.getLiveDocs();
        for (var key : keys) {
            if (term.seekExact(key)) {
                var postings = term.postings(null, PostingsEnum.NONE);
                while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(postings.docID())) {
                        documents.put(postings.docID(), key);
                    }
                }
            }
        }
        return documents;
    }

    void put(Map<BytesRef, byte[]> vectors) throws IOException {
        for (Entry<BytesRef, byte[]> vector : vectors.entrySet()) {
            var document = new Document();
            document.add(new StringField(KEY, vector.getKey(), Store.NO));
            document.add(new BinaryDocValuesField(VECTOR, new BytesRef(vector.getValue())));
            writer.updateDocument(new Term(KEY, vector.getKey()), document);
        }
    }

    /** Makes last what was put so far. */
    void commit() throws IOException {
        writer.commit();
    }

    /** Commits, and gives the files back. */
    @Override
    public void close() throws IOException {
        try (writer) {
            searchers.close();
        }
    }

    /** Gives the files back as they are. */
    void abandon() throws IOException {
        try {
            searchers.close();
        } finally {
            writer.rollback();
        }
    }
}
