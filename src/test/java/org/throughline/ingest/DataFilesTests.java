package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.ingest.format.FileKinds;

class DataFilesTests {

    private static final FileKinds KINDS = FileKinds.load();

    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsFilesOfRowsWithWhatOthersReferToFirst() throws IOException {
        create("claims.jsonl", "organisations.jsonl", "sources-b.jsonl", "sources-a.jsonl", "README.md", "check.py");
        Files.createDirectory(folder.resolve("older.jsonl"));

        var files = DataFiles.in(List.of(folder), KINDS);

        assertThat(files.files())
                .extracting(file -> Path.of(file.name()).getFileName().toString())
                .containsExactly("sources-a.jsonl", "sources-b.jsonl", "organisations.jsonl", "claims.jsonl");
        assertThat(files.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        create("sources.jsonl");

        var files = DataFiles.in(List.of(folder, folder.resolve("./sources.jsonl")), KINDS);

        assertThat(files.files()).hasSize(1);
    }

    @Test
    void aFolderWithoutRowsIsAProblem() {
        assertThat(DataFiles.in(List.of(folder), KINDS).problems())
                .extracting(Problem::toString)
                .containsExactly(folder + ": found no file that ends in .jsonl, expected at least one");
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThatThrownBy(() -> DataFiles.in(List.of(folder.resolve("gone.jsonl")), KINDS))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("Cannot read %s/gone.jsonl: there is no such file or folder that may be read", folder);
    }

    private void create(String... names) throws IOException {
        for (var name : names) {
            Files.createFile(folder.resolve(name));
        }
    }
}
