package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.throughline.search.SearchFolderUnusable;

@ExtendWith(OutputCaptureExtension.class)
class LuceneVectorCacheTests {

    private static final Map<String, byte[]> VECTORS = vectors(0, 500);
    private static final List<Map<String, byte[]>> SEGMENTS =
            List.of(vectors(0, 100), vectors(100, 300), vectors(300, 600));

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsFoundAtOnceAndAfterTheNextStart() {
        try (var cache = open()) {
            cache.put("m", VECTORS);
            assertThat(cache.find("m", VECTORS.keySet())).containsExactlyInAnyOrderEntriesOf(VECTORS);
        }
        try (var cache = open()) {
            assertThat(cache.find("m", VECTORS.keySet())).containsExactlyInAnyOrderEntriesOf(VECTORS);
        }
    }

    @Test
    void onlyTheTextsAndTheModelThatAreAskedForAreFound() {
        try (var cache = open()) {
            cache.put("m", VECTORS);

            assertThat(cache.find("m", List.of("text 1", "text 999"))).containsOnlyKeys("text 1");
            assertThat(cache.find("another", VECTORS.keySet())).isEmpty();
            assertThat(cache.find("m", List.of())).isEmpty();
        }
    }

    @Test
    void aTextThatIsPutAgainHasItsLastVector() {
        try (var cache = open()) {
            cache.put("m", Map.of("text", new byte[] {1}));
            cache.find("m", List.of("text"));
            cache.put("m", Map.of("text", new byte[] {2}));

            assertThat(cache.find("m", List.of("text"))).containsEntry("text", new byte[] {2});
        }
    }

    @Test
    void aSecondCacheOnTheFolderIsRefused() {
        try (var cache = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(SearchFolderUnusable.class)
                    .hasMessage("%s is in use by another copy of the program: expected a folder of our own", folder);

            cache.put("m", VECTORS);
            assertThat(cache.find("m", VECTORS.keySet())).hasSize(500);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new LuceneVectorCache(file, Duration.ofSeconds(2)))
                .isInstanceOf(SearchFolderUnusable.class)
                .hasMessageStartingWith(file + " cannot be read and written to");
    }

    @Test
    void aFolderThatIsDamagedAnywhereIsEmptiedAndUsedAnew(CapturedOutput output) throws IOException {
        fill();
        var random = new Random(7);
        for (var file : files()) {
            damage(file, random);
            try (var cache = open()) {
                assertThat(cache.find("m", VECTORS.keySet()))
                        .as(file.toString())
                        .isEmpty();
                cache.put("m", VECTORS);
                assertThat(cache.find("m", VECTORS.keySet())).hasSize(500);
            }
            assertThat(output).contains("The cache of vectors in " + folder + " cannot be used and is deleted");
            clear();
            fill();
        }
    }

    @Test
    void aDamagedByteCostsOnlyTheVectorsOfItsSegment(CapturedOutput output) throws IOException {
        var random = new Random(8);
        var all = vectors(0, 600);
        for (int damaged = 0; damaged < SEGMENTS.size(); damaged++) {
            SEGMENTS.forEach(this::fill);
            var segments = filesEndingWith(".cfs");
            assertThat(segments).hasSameSizeAs(SEGMENTS);
            damage(segments.get(damaged), random);
            var lost = SEGMENTS.get(damaged);
            var kept = new HashMap<>(all);
            kept.keySet().removeAll(lost.keySet());

            try (var cache = open()) {
                assertThat(cache.find("m", all.keySet())).containsExactlyInAnyOrderEntriesOf(kept);
                cache.put("m", lost);
            }
            assertThat(output)
                    .contains("%d were damaged and will be worked out again, %d are kept"
                            .formatted(lost.size(), kept.size()))
                    .doesNotContain("is deleted");
            try (var cache = open()) {
                assertThat(cache.find("m", all.keySet())).containsExactlyInAnyOrderEntriesOf(all);
            }
            clear();
        }
    }

    @Test
    void whereEverySegmentIsDamagedTheFolderIsEmptied(CapturedOutput output) throws IOException {
        SEGMENTS.forEach(this::fill);
        var random = new Random(9);
        for (var segment : filesEndingWith(".cfs")) {
            damage(segment, random);
        }

        try (var cache = open()) {
            assertThat(cache.find("m", vectors(0, 600).keySet())).isEmpty();
        }
        assertThat(output).contains("The cache of vectors in " + folder + " cannot be used and is deleted");
    }

    @Test
    void aHalfWrittenFolderIsStartedAnew() throws IOException {
        fill();
        for (var file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        try (var cache = open()) {
            assertThat(cache.find("m", VECTORS.keySet())).isEmpty();
            cache.put("m", VECTORS);
            assertThat(cache.find("m", VECTORS.keySet())).hasSize(500);
        }
    }

    @Test
    void aFolderOfAnotherFormatIsEmptied(CapturedOutput output) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
        }

        try (var cache = open()) {
            assertThat(cache.find("m", VECTORS.keySet())).isEmpty();
        }

        assertThat(output).contains("format is 0, expected 1");
    }

    @Test
    void aFolderThatVanishesWhileInUseLosesVectorsButStopsNothing(CapturedOutput output) throws IOException {
        try (var cache = new LuceneVectorCache(folder, Duration.ofMillis(20))) {
            cache.put("m", VECTORS);
            clear();
            Files.delete(folder);
            while (!output.toString().contains("Vectors cannot be")) {
                cache.put("m", vectors(500, 501));
            }
            assertThat(cache.find("m", List.of("nothing"))).isEmpty();
        }
    }

    @Test
    void afterTheEndNothingIsFoundAndNothingFails() {
        var cache = open();
        cache.put("m", VECTORS);
        cache.close();
        cache.close();

        cache.put("m", VECTORS);
        assertThat(cache.find("m", VECTORS.keySet())).isEmpty();
    }

    private LuceneVectorCache open() {
        return new LuceneVectorCache(folder, Duration.ofMinutes(1));
    }

    private void fill() {
        fill(VECTORS);
    }

    /** Each time makes a segment of its own. */
    private void fill(Map<String, byte[]> vectors) {
        try (var cache = open()) {
            cache.put("m", vectors);
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> filesEndingWith(String suffix) throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(suffix)).toList();
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static Map<String, byte[]> vectors(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toMap(i -> "text " + i, i ->
                new byte[] {i.byteValue(), (byte) (i >> 8), 7}));
    }
}
