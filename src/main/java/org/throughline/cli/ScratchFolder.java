package org.throughline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A folder for a graph and an index that nobody keeps. It goes when the process ends in any way in which it can still do
 * something, after the application that used it has ended.
 *
 * @param path where it is
 */
record ScratchFolder(Path path) {

    private static final Logger log = LoggerFactory.getLogger(ScratchFolder.class);

    /**
     * Makes one, for an application that is about to start.
     *
     * @throws UncheckedIOException if there is no place for it
     */
    static ScratchFolder create() {
        try {
            var folder = new ScratchFolder(Files.createTempDirectory("throughline-scratch-"));
            SpringApplication.getShutdownHandlers().add(folder::delete);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What keeps the application to this folder. */
    Map<String, Object> settings() {
        return Map.ofEntries(
                Map.entry("throughline.neo4j.uri", ""),
                Map.entry("throughline.neo4j.directory", path.resolve("graph")),
                Map.entry("throughline.neo4j.read-only", false),
                Map.entry("throughline.search.directory", path.resolve("search")),
                Map.entry("throughline.search.follow", true),
                Map.entry("throughline.seed.load", false));
    }

    /** Where rows on their way to the import may be. */
    Path rows() {
        return path.resolve("rows");
    }

    private void delete() {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException remains) {
            log.warn("The folder {} could not be deleted and can be deleted by hand: {}", path, remains.toString());
        }
    }
}
