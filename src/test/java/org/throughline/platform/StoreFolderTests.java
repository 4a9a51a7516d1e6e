package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTests {

    @TempDir
    Path parent;

    @Test
    void theFolderIsMadeWithThoseAboveItAndLeftEmpty() {
        var folder = parent.resolve("a/b");

        StoreFolder.make(folder);
        StoreFolder.requireWritable(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkToAFolderWillDo() throws IOException {
        var link = Files.createSymbolicLink(parent.resolve("link"), Files.createDirectory(parent.resolve("folder")));

        StoreFolder.make(link);
        StoreFolder.requireWritable(link);

        assertThat(link).isEmptyDirectory();
    }

    @Test
    void aFileInThePlaceOfTheFolderOrOfOneAboveItIsNamed() throws IOException {
        var file = Files.createFile(parent.resolve("file"));

        for (var folder : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> StoreFolder.make(folder))
                    .isInstanceOf(StoreFolderUnusable.class)
                    .hasMessage("The graph cannot be kept in %s: %s is a file, expected a folder", folder, file);
        }
    }

    @Test
    void aFolderOfSomebodyElseIsNotTaken() throws IOException {
        var folder = Files.createDirectory(parent.resolve("folder"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "left out: this user may write everywhere");

        for (var problem : new Runnable[] {
            () -> StoreFolder.make(folder.resolve("below")), () -> StoreFolder.requireWritable(folder)
        }) {
            assertThatThrownBy(problem::run)
                    .isInstanceOf(StoreFolderUnusable.class)
                    .hasMessageEndingWith("it cannot be written to (this user has no right to)");
        }
    }
}
