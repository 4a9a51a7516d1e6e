package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.throughline.Program;
import org.throughline.ScratchGraphTest;
import org.throughline.platform.SmallDisk;

/** Who may have the folder of search: one program that serves, and no command. */
@ScratchGraphTest
class SearchFolderIT {

    @TempDir
    Path folder;

    @Autowired
    Environment environment;

    private Map<String, String> server;

    @BeforeEach
    void readWhereTheGraphIs() {
        server = Map.of(
                "THROUGHLINE_NEO4J_URI", environment.getRequiredProperty("throughline.neo4j.uri"),
                "THROUGHLINE_NEO4J_PASSWORD", environment.getRequiredProperty("throughline.neo4j.password"));
    }

    @Test
    void aSecondCopyOnTheFolderOfTheIndexSaysSoAndStops() throws Exception {
        try (var first = LockedFolder.open(folder.resolve("search/index"))) {
            assertRefused("search/index is in use by another copy of the program", first.path());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() throws Exception {
        try (var disk = SmallDisk.mount(folder, 4)) {
            Files.createSymbolicLink(folder.resolve("search"), disk.folder());
            disk.makeReadOnly();

            assertRefused("Read-only file system", folder.resolve("search"));
        }
    }

    @Test
    void aCommandLeavesTheFolderToWhoeverServesFromIt() throws Exception {
        Files.writeString(
                folder.resolve("sources.jsonl"), "{\"id\": \"source/a\", \"title\": \"A\", \"publisher\": \"P\"}\n");

        try (var first = LockedFolder.open(folder.resolve("search/index"));
                var program = start("import", folder.resolve("sources.jsonl").toString())) {
            assertThat(program.awaitExit()).as(program.output()).isZero();
            assertThat(folder.resolve("search/vectors")).doesNotExist();
            assertThat(first.path()).isDirectoryContaining("glob:**/folder.lock");
        }
    }

    private void assertRefused(String message, Path found) throws InterruptedException {
        try (var program = start("serve", "--server.port=0")) {
            assertThat(program.awaitExit()).as(program.output()).isEqualTo(3);
            assertThat(program.output())
                    .contains(message, found.toString(), "THROUGHLINE_SEARCH_DIRECTORY")
                    .doesNotContainPattern("(?m)^\\s+at [a-z]+\\.")
                    .doesNotContain("Started Application");
        }
    }

    private Program start(String... arguments) {
        var settings = new HashMap<>(server);
        settings.put("THROUGHLINE_SEARCH_DIRECTORY", folder.resolve("search").toString());
        settings.put("THROUGHLINE_SEED_LOAD", "false");
        return Program.start(folder, settings, arguments);
    }
}
