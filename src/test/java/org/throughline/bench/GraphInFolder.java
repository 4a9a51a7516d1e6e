package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.throughline.Application;
import org.throughline.SeedRows;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.ingest.ProgressLines;

/**
 * The program on a generated graph in a folder that is kept, so that it is loaded once. {@code -Dgraphs=} is where such
 * folders are, {@code -DpageCache=} how much of the store is kept in memory.
 */
final class GraphInFolder implements AutoCloseable {

    private static final Path GRAPHS =
            Path.of(System.getProperty("graphs", "target/graphs")).toAbsolutePath();
    static final long SEED = 1;

    private final int things;
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private GraphInFolder(int things) {
        this.things = things;
        this.folder = GRAPHS.resolve(String.valueOf(things));
        this.context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--throughline.neo4j.directory=" + folder.resolve("neo4j"),
                        "--throughline.neo4j.page-cache=" + System.getProperty("pageCache", "512MB"),
                        "--throughline.seed.load=false",
                        "--throughline.flow.follow=false",
                        "--throughline.search.follow=false",
                        "--throughline.search.directory=" + folder.resolve("search"));
    }

    /** Opens the graph of so many things, and loads it where that has not been done, or not to the end. */
    static GraphInFolder open(int things) throws IOException {
        var graph = new GraphInFolder(things);
        try {
            if (!Files.exists(graph.loaded("all"))) {
                graph.load();
                Files.createFile(graph.loaded("all"));
            }
            return graph;
        } catch (IOException | RuntimeException | Error failure) {
            graph.close();
            throw failure;
        }
    }

    /** There once it is loaded. */
    private Path loaded(String what) {
        return folder.resolve("loaded-" + what);
    }

    private void load() throws IOException {
        var began = System.nanoTime();
        var files = Files.createTempDirectory(folder, "files");
        try {
            new GeneratedGraph(things, SEED).write(files);
            System.out.printf("GRAPH %,d things generated after %.0f s%n", things, seconds(began));
            load("things", files, SeedRows.THINGS);
            // One file after the other, since an import holds what it imports in memory.
            for (var file : Templates.FACTS) {
                load(file, files, List.of(file));
            }
        } finally {
            FileSystemUtils.deleteRecursively(files);
        }
        System.out.printf("GRAPH %,d things loaded after %.0f s%n", things, seconds(began));
    }

    private void load(String what, Path folder, List<String> files) throws IOException {
        if (Files.exists(loaded(what))) {
            return;
        }
        var began = System.nanoTime();
        var paths = files.stream().map(file -> folder.resolve(file + ".jsonl")).toList();
        var report =
                bean(Importer.class).run(paths, ImportOptions.USUAL, ProgressLines.onePerSecond(GraphInFolder::seldom));
        assertThat(report.problems()).isEmpty();
        System.out.printf("GRAPH %s after %.0f s%n", report.added(), seconds(began));
        Files.createFile(loaded(what));
    }

    private static void seldom(String line) {
        if (System.nanoTime() / 1_000_000_000 % 20 == 0) {
            System.out.println("GRAPH " + line);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** How much disk the store of so many things takes while it is closed, without the logs of transactions. */
    static long bytes(int things) throws IOException {
        var stores = Path.of("neo4j", "data", "databases");
        try (var files = Files.walk(GRAPHS.resolve(String.valueOf(things)).resolve(stores))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    Driver driver() {
        return bean(Driver.class);
    }

    /** Where it answers over HTTP. */
    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
