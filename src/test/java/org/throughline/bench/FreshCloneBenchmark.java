package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.Program;

/**
 * From {@code ./mvnw spring-boot:run} in a fresh clone to the first correct answer to a trace, compilation, explorer and
 * seed data included. What Maven and npm have downloaded before is there: {@code ./mvnw test -Dtest=FreshCloneBenchmark}.
 */
class FreshCloneBenchmark {

    private static final int RUNS = 3;

    @Test
    void fromACloneToTheFirstAnswer(@TempDir Path folder) throws Exception {
        var seconds = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var clone = folder.resolve("clone" + run);
            clone(clone);
            var began = System.nanoTime();
            try (var program = PackedProgram.fromSources(clone)) {
                program.awaitCorrectAnswer();
                seconds[run] = (System.nanoTime() - began) / 1e9;
            }
        }
        System.out.println("FRESH CLONE to the first answer: " + new Figures(seconds).summary("s"));
    }

    private static void clone(Path folder) throws InterruptedException {
        var here = Path.of("").toAbsolutePath();
        var clone = List.of("git", "clone", "-q", here.toString(), folder.toString());
        try (var git = Program.run(here, Map.of(), clone)) {
            assertThat(git.awaitExit()).as(git.output()).isZero();
        }
    }
}
