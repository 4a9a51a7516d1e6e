package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;
import org.throughline.search.Mode;
import org.throughline.search.SearchFolderUnusable;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Position;

/** An index folder that anything may have happened to: it opens as it was or empty, never otherwise, and says so. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedIndexTests {

    private static final int THINGS = 40;
    private static final String FORMAT = "%d, %s".formatted(Fields.FORMAT, SmallThings.MODEL);
    private static final Position REACHED = new Position("graph", 9);

    @TempDir
    Path whole;

    @TempDir
    Path folder;

    private final List<IndexedThing> things = new ArrayList<>();

    @BeforeEach
    void fill() {
        var many = new ManyThings(1);
        for (int i = 0; i < THINGS; i++) {
            things.add(many.thing(i));
        }
        try (var index = open(whole)) {
            index.put(things.subList(0, THINGS / 2));
            index.reached(new Position("graph", 8));
            index.put(things.subList(THINGS / 2, THINGS));
            index.remove(List.of(things.getFirst().document().id()));
            index.put(things.subList(0, 1));
            index.reached(REACHED);
        }
    }

    @Test
    void aWholeFolderIsOpenedAsItWas() throws IOException {
        copy();
        assertThat(positionAfter("")).isEqualTo(REACHED);
    }

    @Test
    void anyFileWithAByteChangedLeadsToAnEmptyIndex(CapturedOutput output) throws IOException {
        var random = new Random(7);
        for (var file : files(whole)) {
            copy();
            var path = folder.resolve(file);
            var bytes = Files.readAllBytes(path);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(path, bytes);

            assertThat(positionAfter(file)).as(file).isEqualTo(Position.NONE);
            assertThat(output).contains("The search index in " + folder + " cannot be used and is deleted");
        }
    }

    @Test
    void anyFileCutOffLeadsToAnEmptyIndex() throws IOException {
        for (var file : files(whole)) {
            for (var part : List.of(0.0, 0.5, 0.99)) {
                copy();
                var path = folder.resolve(file);
                var bytes = Files.readAllBytes(path);
                Files.write(path, Arrays.copyOf(bytes, (int) (bytes.length * part)));

                assertThat(positionAfter(file)).as("%s to %s", file, part).isEqualTo(Position.NONE);
            }
        }
    }

    @Test
    void anyFileMissingLeadsToAnEmptyIndex() throws IOException {
        for (var file : files(whole)) {
            copy();
            Files.delete(folder.resolve(file));

            assertThat(positionAfter(file)).as(file).isEqualTo(Position.NONE);
        }
    }

    @Test
    void aCommitThatWasBegunIsNotSeen() throws IOException {
        copy();
        Files.write(folder.resolve("pending_segments_9"), new byte[] {1, 2, 3});
        Files.write(folder.resolve("_9.fdt"), new byte[] {1, 2, 3});
        assertThat(positionAfter("pending")).isEqualTo(REACHED);

        copy();
        Files.write(folder.resolve("segments_z"), new byte[] {1, 2, 3});
        assertThat(positionAfter("a later commit that is none")).isEqualTo(Position.NONE);
    }

    @Test
    void anIndexOfAnotherFormatOrModelIsMadeAnew(CapturedOutput output) throws IOException {
        copy();
        try (var index = new LuceneIndex(folder, "another model")) {
            assertThat(index.position()).isEqualTo(Position.NONE);
        }
        assertThat(output)
                .contains("format is %d, model, expected %d, another model".formatted(Fields.FORMAT, Fields.FORMAT));
    }

    @Test
    void whatWasNotCommittedIsGoneAndWhatWasIsThere() throws IOException {
        copy();
        try (var index = open(folder)) {
            index.put(List.of(SmallThings.thing("study/new", "New", "")));
            index.refresh();
            assertThat(new LuceneSearch(index::snapshots).state().things()).isEqualTo(THINGS + 1);
        }
        try (var index = open(folder)) {
            assertThat(index.position()).isEqualTo(REACHED);
            assertThat(new LuceneSearch(index::snapshots).state().things()).isEqualTo(THINGS);
        }
    }

    @Test
    void aFolderThatVanishesWhileItIsUsedIsMadeAnewAndCanBeSearchedUntilThen() throws IOException {
        copy();
        try (var index = open(folder)) {
            for (var file : files(folder)) {
                Files.delete(folder.resolve(file));
            }
            var search = new LuceneSearch(index::snapshots);
            assertThat(search.search(SmallThings.query("thing", Mode.WORDS), () -> null)
                            .hits()
                            .total())
                    .isEqualTo(THINGS);
            index.put(things);
            for (int attempt = 0; attempt < 2; attempt++) {
                try {
                    index.reached(REACHED);
                } catch (RuntimeException firstAttempt) {
                    assertThat(firstAttempt).hasMessageContaining("cannot be written");
                }
            }
            index.put(things);
            index.reached(REACHED);
            assertThat(search.state().things()).isEqualTo(THINGS);
        }
        try (var index = open(folder)) {
            assertThat(index.position()).isEqualTo(REACHED);
        }
    }

    @Test
    void aSecondIndexOnTheFolderIsRefusedAndHarmsNothing() throws IOException {
        copy();
        try (var index = open(folder)) {
            assertThatThrownBy(() -> open(folder)).isInstanceOf(SearchFolderUnusable.class);
            assertThat(index.position()).isEqualTo(REACHED);
        }
    }

    @Test
    void whateverFailsHoweverOftenNoFilesStayOpen() throws IOException {
        copy();
        try (var index = open(folder)) {
            for (int attempt = 0; attempt < 50; attempt++) {
                assertThatThrownBy(() -> index.put(Collections.singleton(null)))
                        .isInstanceOf(NullPointerException.class);
                assertThat(index.position()).isEqualTo(REACHED);
                assertThat(new LuceneSearch(index::snapshots).state().things()).isEqualTo(THINGS);
            }
            assertThat(openFiles()).isLessThan(3 * files(whole).size());
        }
    }

    @Test
    void anIndexThatIsRefusedLeavesNoFilesOpen() throws IOException {
        for (var file : files(whole)) {
            copy();
            var path = folder.resolve(file);
            var bytes = Files.readAllBytes(path);
            bytes[bytes.length / 2] ^= 1;
            Files.write(path, bytes);
            try (var directory = FSDirectory.open(folder)) {
                assertThatThrownBy(() -> IndexStore.open(directory, FORMAT, Runnable::run))
                        .as(file)
                        .isNotNull();
            }
            assertThat(openFiles()).as(file).isZero();
        }
    }

    /** The files below the folder that this process has mapped. */
    private long openFiles() throws IOException {
        var maps = Path.of("/proc/self/maps");
        assumeTrue(Files.exists(maps), "left out: it takes a system that tells which files are mapped");
        try (var lines = Files.lines(maps)) {
            return lines.filter(line -> line.contains(folder.toString())).count();
        }
    }

    /** Opens the folder, and fills it again where it is empty. */
    private Position positionAfter(String what) {
        try (var index = open(folder)) {
            var found = index.position();
            var search = new LuceneSearch(index::snapshots);
            assertThat(search.state().things()).as(what).isEqualTo(found.equals(REACHED) ? THINGS : 0);
            index.put(things);
            index.reached(REACHED);
            assertThat(search.state().things()).as(what).isEqualTo(THINGS);
            return found;
        }
    }

    private static LuceneIndex open(Path path) {
        return new LuceneIndex(path, SmallThings.MODEL);
    }

    private void copy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(whole, folder);
    }

    private static List<String> files(Path path) throws IOException {
        try (var directory = FSDirectory.open(path);
                var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getFileNames().stream().sorted().toList();
        }
    }
}
