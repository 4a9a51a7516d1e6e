package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<String> lines = new ArrayList<>();
    private final InstantSource clock = () -> now;
    private final Progress progress = new ProgressLines(lines::add, Duration.ofSeconds(1), clock);

    @Test
    void atMostOneLineASecondIsWritten() {
        for (int rows = 1; rows <= 40; rows++) {
            pass(Duration.ofMillis(100));
            progress.reading(rows);
        }

        assertThat(lines).containsExactly("10 rows read", "20 rows read", "30 rows read", "40 rows read");
    }

    @Test
    void theRateCountsFromTheBeginningOfTheWriting() {
        pass(Duration.ofSeconds(60));
        progress.writing(0, 200_000);
        pass(Duration.ofSeconds(10));
        progress.writing(25_000, 200_000);
        pass(Duration.ofSeconds(60));
        progress.writing(175_000, 200_000);

        assertThat(lines)
                .containsExactly(
                        "25,000 of 200,000 rows, 2,500 rows/s, 1 min 10 s left",
                        "175,000 of 200,000 rows, 2,500 rows/s, 10 s left");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
