package org.throughline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.search.SearchFolderUnusable;

/** Another process with a cache of vectors, stopped while it writes. */
class StoppedVectorCacheIT {

    private static final Duration LOSSLESS = Duration.ofMillis(300);
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void aProcessThatIsKilledLosesTheLastMomentAtMost() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var written = killWhileWriting(Duration.ofMillis(700 + 130 * round));
            try (var cache = new LuceneVectorCache(folder, LOSSLESS)) {
                var texts =
                        IntStream.range(0, written).mapToObj(i -> "text " + i).toList();
                assertThat(cache.find("m", texts)).hasSize(written);
            }
        }
    }

    /** @return how many texts were put a moment before the end */
    private int killWhileWriting(Duration after) throws Exception {
        var process = start();
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> new LuceneVectorCache(folder, LOSSLESS)).isInstanceOf(SearchFolderUnusable.class);
            Thread.sleep(after);
            var written = 0;
            while (lines.ready()) {
                written = Integer.parseInt(lines.readLine());
            }
            // Twice the time after which what was put is to be there.
            Thread.sleep(LOSSLESS.multipliedBy(2));
            return written;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, Writer.class.getName(), folder.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Puts one text after the other until it is stopped. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] folder) throws InterruptedException {
            try (var cache = new LuceneVectorCache(Path.of(folder[0]), LOSSLESS)) {
                for (var text = 0; ; text++) {
                    System.out.println(text);
                    cache.put("m", Map.of("text " + text, new byte[384]));
                    Thread.sleep(1);
                }
            }
        }
    }
}
