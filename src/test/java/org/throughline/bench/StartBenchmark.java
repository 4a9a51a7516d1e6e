package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
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
    private static final Path JAR = Path.of("target", "throughline.jar").toAbsolutePath();

    @TempDir
    static Path folder;

    @BeforeAll
    static void theProgramIsPacked() {
        assertThat(JAR).as("the packed program, made by ./mvnw -Dfast package").exists();
    }

    @Test
    @Order(1)
    void anEmptyStore() throws Exception {
        var seconds = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
            seconds.add(start(List.of("-jar", JAR.toString())));
        }
        report("empty store, seed data loaded", seconds);
    }

    @Test
    @Order(2)
    void dataThere() throws Exception {
        var seconds = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            seconds.add(start(List.of("-jar", JAR.toString())));
        }
        report("data there", seconds);
    }

    @Test
    @Order(3)
    void withAnAotCache() throws Exception {
        var unpacked = folder.resolve("unpacked");
        run(List.of("-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", unpacked.toString()));
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
        var port = freePort();
        var began = System.nanoTime();
        var process = java(arguments, "--server.port=" + port);
        try {
            new TraceProbe(port).awaitCorrectAnswer(process);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void run(List<String> arguments) throws Exception {
        assertThat(java(arguments).waitFor()).isZero();
    }

    private static Process java(List<String> arguments, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseCompactObjectHeaders"));
        command.addAll(arguments);
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
