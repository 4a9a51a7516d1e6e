package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;
import org.throughline.Application;
import org.throughline.Program;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.Id;
import org.throughline.graph.PageRequest;
import org.throughline.graph.ScratchGraph;
import org.throughline.platform.SmallDisk;
import org.throughline.search.lucene.IndexContents;

/** Programs that are killed, folders that are emptied and disks that are full: search goes on, and is whole in the end. */
@ScratchGraphTest
@ExtendWith(OutputCaptureExtension.class)
class SearchChaosIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String LONG = "Some words that take room on a disk and time to be understood. ".repeat(8);

    @Autowired
    ScratchGraph graph;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @BeforeEach
    void clear() {
        graph.clear();
    }

    @Test
    void aProgramThatIsKilledAtAnyMomentIsWholeAfterTheNextStart() throws Exception {
        var search = folder.resolve("search");
        for (int round = 0; round < 3; round++) {
            write("killed" + round, 150);
            try (var program = start(search)) {
                program.awaitOutput("Started Application");
                write("more" + round, 20);
                Thread.sleep(150 + 700L * round);
            }
        }

        try (var context = open(search)) {
            assertIsWhole(context);
            assertThat(found(context, "killed0")).isEqualTo(150);
            assertThat(found(context, "more2")).isEqualTo(20);
        }
    }

    @Test
    void anEmptiedIndexIsMadeAnewWithTheVectorsThatAreKept() throws Exception {
        var search = folder.resolve("search");
        write("kept", 40);
        try (var context = open(search)) {
            awaitComplete(context);
        }
        FileSystemUtils.deleteRecursively(search.resolve("index"));

        try (var context = open(search)) {
            assertIsWhole(context);
            assertThat(context.getBean(Search.class).state().complete()).isTrue();
        }
    }

    @Test
    void aDiskThatIsFullStopsNoSearchAndIsCaughtUpWithOnceThereIsRoom(CapturedOutput output) throws Exception {
        try (var disk = SmallDisk.mount(folder, 24)) {
            write("early", 30);
            try (var context = open(disk.folder())) {
                awaitComplete(context);
                disk.fillUpTo(0);
                write("late", 300);
                awaitOutput(output, "search-follow failed and will be tried again");
                Thread.sleep(3_000);
                assertThat(found(context, "early")).isEqualTo(30);

                disk.makeRoom();
                assertIsWhole(context);
                assertThat(found(context, "late")).isEqualTo(300);
                awaitComplete(context);
            }
        }
        assertThat(output.toString().split("search-follow failed", -1)).hasSize(2);
        assertThat(output).contains("search-follow goes on").doesNotContain("cannot be used and is deleted");
    }

    private void write(String word, int count) {
        graph.write(IntStream.range(0, count)
                .mapToObj(number -> entry(
                        "source/%s-%d".formatted(word, number),
                        Map.of("title", word + " " + number, "publisher", "P", "note", word + number + LONG)))
                .toArray(GraphEntry[]::new));
    }

    private Program start(Path search) {
        return Program.start(
                folder,
                Map.of(
                        "THROUGHLINE_NEO4J_URI", setting("throughline.neo4j.uri"),
                        "THROUGHLINE_NEO4J_PASSWORD", setting("throughline.neo4j.password"),
                        "THROUGHLINE_SEED_LOAD", "false",
                        "THROUGHLINE_SEARCH_DIRECTORY", search.toString()),
                "serve",
                "--server.port=0");
    }

    private ConfigurableApplicationContext open(Path search) {
        return SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--throughline.neo4j.uri=" + setting("throughline.neo4j.uri"),
                "--throughline.neo4j.password=" + setting("throughline.neo4j.password"),
                "--throughline.seed.load=false",
                "--throughline.search.directory=" + search);
    }

    private String setting(String name) {
        return environment.getRequiredProperty(name);
    }

    private void assertIsWhole(ConfigurableApplicationContext context) throws Exception {
        var revisions = context.getBean(GraphRevisions.class);
        var index = context.getBean(SearchIndex.class);
        var expected = new SearchIndex.Position(revisions.read().identity(), revisions.current());
        long began = System.nanoTime();
        while (!index.position().equals(expected)) {
            Thread.sleep(20);
            assertThat(System.nanoTime() - began).isLessThan(PATIENCE.toNanos());
        }
        var ids = new HashSet<Id>();
        context.getBean(GraphChanges.class).after(0, 500, run -> ids.addAll(run.changed()));
        var documents = context.getBean(SearchDocuments.class).read(ids);
        assertThat(IndexContents.of(index)).isEqualTo(IndexContents.of(folder.resolve("fresh"), documents));
    }

    private static void awaitComplete(ConfigurableApplicationContext context) throws InterruptedException {
        var search = context.getBean(Search.class);
        long began = System.nanoTime();
        while (search.state().indexedRevision() == 0 || !search.state().complete()) {
            Thread.sleep(20);
            assertThat(System.nanoTime() - began).isLessThan(PATIENCE.toNanos());
        }
    }

    private static void awaitOutput(CapturedOutput output, String text) throws InterruptedException {
        long began = System.nanoTime();
        while (!output.toString().contains(text)) {
            Thread.sleep(20);
            assertThat(System.nanoTime() - began).isLessThan(PATIENCE.toNanos());
        }
    }

    private static int found(ConfigurableApplicationContext context, String word) {
        var query =
                new SearchQuery(word, SearchFilter.NONE, Mode.WORDS, new PageRequest(1, null), true, Set.of(), false);
        return Math.toIntExact(
                context.getBean(Search.class).search(query).hits().total());
    }
}
