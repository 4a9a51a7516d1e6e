package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the Java process to the first correct answer to a trace, on the packed program:
 * {@code ./mvnw -Dfast package && ./mvnw test -Dtest=StartBenchmark}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartBenchmark {

    private static final int RUNS = 3;

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void anEmptyStore() throws Exception {
        var seconds = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
            seconds.add(start(List.of("-jar", PackedProgram.JAR.toString())));
        }
        report("empty store, seed data loaded", seconds);
    }

    @Test
    @Order(2)
    void dataThere() throws Exception {
        var seconds = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            seconds.add(start(List.of("-jar", PackedProgram.JAR.toString())));
        }
        report("data there", seconds);
    }

    @Test
    @Order(3)
    void withAnAotCache() throws Exception {
        var unpacked = folder.resolve("unpacked");
        run(List.of(
                "-Djarmode=tools",
                "-jar",
                PackedProgram.JAR.toString(),
                "extract",
                "--destination",
                unpacked.toString()));
        var jar = unpacked.resolve("throughline.jar").toString();
        var cache = folder.resolve("throughline.aot");
        var training = start(List.of("-XX:AOTCacheOutput=" + cache, "-jar", jar));
        assertThat(cache).exists();
        System.out.printf(
                "AOT training run: %.1f s to the first answer; cache of %d MB%n",
                training, Files.size(cache) / 1_000_000);
        var seconds = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            seconds.add(start(List.of("-XX:AOTCache=" + cache, "-jar", jar)));
        }
        report("data there, AOT cache", seconds);
    }

    private static void report(String what, List<Double> seconds) {
        var figures =
                new Figures(seconds.stream().mapToDouble(Double::doubleValue).toArray());
        System.out.println("START " + what + ": " + figures.summary("s"));
    }

    /** Starts the program, waits for a correct answer, ends it, and gives the seconds until the answer. */
    private static double start(List<String> arguments) throws Exception {
        var began = System.nanoTime();
        try (var program = PackedProgram.start(folder, arguments)) {
            program.awaitCorrectAnswer();
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private static void run(List<String> arguments) throws Exception {
        assertThat(PackedProgram.java(folder, arguments).awaitExit()).isZero();
    }
}
