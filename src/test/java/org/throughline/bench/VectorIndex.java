package org.throughline.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.springframework.util.FileSystemUtils;
import org.throughline.search.ByteVectors;

/** An index in one segment, of nothing but vectors in one format; the number of a vector is that of its document. */
final class VectorIndex implements Closeable {

    private static final String VECTOR = "vector";

    /** Endings of Lucene's files. */
    private static final Set<String> GRAPH = Set.of("vex", "vem");

    private static final Set<String> EXACT = Set.of("vec", "vemf");
    private static final Set<String> QUANTISED = Set.of("veq", "vemq");

    private final Path folder;
    private final int size;
    private final Form form;
    private final double secondsToBuild;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /**
     * How vectors are kept.
     *
     * @param name for people
     * @param bytes whether as whole numbers
     * @param similarity how they are compared
     * @param format how Lucene writes them
     */
    record Form(String name, boolean bytes, VectorSimilarityFunction similarity, KnnVectorsFormat format) {

        Field field(float[] vector) {
            return bytes
                    ? new KnnByteVectorField(VECTOR, ByteVectors.of(vector), similarity)
                    : new KnnFloatVectorField(VECTOR, vector, similarity);
        }

        Query nearest(float[] vector, int limit) {
            return bytes
                    ? new KnnByteVectorQuery(VECTOR, ByteVectors.of(vector), limit)
                    : new KnnFloatVectorQuery(VECTOR, vector, limit);
        }
    }

    VectorIndex(Form form, VectorFile vectors) throws IOException {
        this.form = form;
        size = vectors.size();
        folder = Files.createTempDirectory(VectorFile.FOLDER, "vectors");
        var began = System.nanoTime();
        write(vectors);
        secondsToBuild = (System.nanoTime() - began) / 1e9;
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
    }

    private void write(VectorFile vectors) throws IOException {
        var config = new IndexWriterConfig().setUseCompoundFile(false).setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return form.format;
            }
        });
        config.getMergePolicy().setNoCFSRatio(0);
        try (var writer = new IndexWriter(FSDirectory.open(folder), config)) {
            for (var number = 0; number < size; number++) {
                var document = new Document();
                document.add(form.field(vectors.get(number)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }

    int[] nearest(float[] vector, int limit) throws IOException {
        var hits = searcher.search(form.nearest(vector, limit), limit).scoreDocs;
        return Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    }

    double millisecondsToAdd() {
        return 1_000 * secondsToBuild / size;
    }

    /** Bytes on disk for each: vectors and the graph of their neighbours. */
    double bytesOnDisk() throws IOException {
        return bytes(GRAPH) + bytes(EXACT) + bytes(QUANTISED);
    }

    /**
     * Bytes that searching has to have in memory for each: where there are quantised vectors, the exact ones beside them
     * are only read when segments are merged.
     */
    double bytesSearched() throws IOException {
        var quantised = bytes(QUANTISED);
        return bytes(GRAPH) + (quantised > 0 ? quantised : bytes(EXACT));
    }

    private double bytes(Set<String> endings) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var bytes = 0L;
            for (var file : directory.listAll()) {
                if (endings.contains(file.substring(file.lastIndexOf('.') + 1))) {
                    bytes += directory.fileLength(file);
                }
            }
            return (double) bytes / size;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
