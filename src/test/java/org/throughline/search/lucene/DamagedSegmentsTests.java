package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of two segments: the first with documents a and b, the second with c. */
class DamagedSegmentsTests {

    @TempDir
    Path folder;

    private Directory directory;

    @BeforeEach
    void fill() throws IOException {
        directory = FSDirectory.open(folder);
        add("a", "b");
        add("c");
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @Test
    void aWholeIndexIsLeftAsItIs() throws IOException {
        assertThat(DamagedSegments.drop(directory)).isEmpty();
        assertThat(documents()).isEqualTo(3);
    }

    @Test
    void anIndexWithoutAWholeSegmentIsLeftAsItIs() throws IOException {
        damage("_0.cfs");
        damage("_1.cfs");
        assertThat(DamagedSegments.drop(directory)).isEmpty();
        assertThat(segments()).hasSize(2);
    }

    @Test
    void theDocumentsOfADamagedSegmentAreLost() throws IOException {
        damage("_0.cfs");
        assertThat(DamagedSegments.drop(directory)).hasValue(2);
        assertThat(documents()).isEqualTo(1);
    }

    @Test
    void aDamagedSegmentOfDeletedDocumentsIsDroppedAndNothingIsLost() throws IOException {
        write(writer -> writer.deleteDocuments(new Term("id", "a"), new Term("id", "b")));
        damage("_0.cfs");
        assertThat(DamagedSegments.drop(directory)).hasValue(0);
        assertThat(documents()).isEqualTo(1);
    }

    private void add(String... ids) throws IOException {
        write(writer -> {
            for (var id : ids) {
                var document = new Document();
                document.add(new StringField("id", id, Store.YES));
                writer.addDocument(document);
            }
        });
    }

    private interface Work {
        void with(IndexWriter writer) throws IOException;
    }

    private void write(Work work) throws IOException {
        var settings = new IndexWriterConfig().setMergePolicy(new KeepingAll());
        try (var writer = new IndexWriter(directory, settings)) {
            work.with(writer);
        }
    }

    /** Keeps also a segment whose documents are all deleted. */
    private static final class KeepingAll extends FilterMergePolicy {

        KeepingAll() {
            super(NoMergePolicy.INSTANCE);
        }

        @Override
        public boolean keepFullyDeletedSegment(IOSupplier<CodecReader> segment) {
            return true;
        }
    }

    private void damage(String file) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    private int documents() throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    private List<String> segments() throws IOException {
        return List.of(directory.listAll()).stream()
                .filter(file -> file.endsWith(".cfs"))
                .toList();
    }
}
