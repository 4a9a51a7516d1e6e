package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Resident memory of the packed program with the seed data, after 1,000 of the explorer's examples:
 * {@code ./mvnw -Dfast package && ./mvnw test -Dtest=MemoryBenchmark}. Reads /proc, so it needs Linux.
 */
class MemoryBenchmark {

    private static final int QUESTIONS = 1_000;

    @TempDir
    Path folder;

    @Test
    void afterAThousandQuestions() throws Exception {
        try (var program = PackedProgram.start(folder)) {
            program.awaitCorrectAnswer();
            System.out.printf("MEMORY after the first answer: %d MB resident%n", megabytes(program));
            var examples = examples();
            for (var question = 0; question < QUESTIONS; question++) {
                var answer = program.ask(examples[question % examples.length]);
                assertThat(answer).doesNotContain("\"errors\"");
            }
            System.out.printf("MEMORY after %d questions: %d MB resident%n", QUESTIONS, megabytes(program));
        }
    }

    private static String[] examples() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "graphql-examples"))) {
            return files.sorted().map(MemoryBenchmark::read).toArray(String[]::new);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static long megabytes(PackedProgram program) throws IOException {
        var status = Files.readAllLines(Path.of("/proc", Long.toString(program.pid()), "status"));
        return status.stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1_000;
    }
}
