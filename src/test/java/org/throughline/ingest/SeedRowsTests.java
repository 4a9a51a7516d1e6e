package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.SeedRows;
import org.throughline.ingest.format.FileKinds;

class SeedRowsTests {

    @Test
    void evidenceWhoseNoteSaysThatThereIsNoResultPointsNoWay() {
        var without = SeedRows.of("evidence").stream()
                .filter(row -> row.path("note")
                        .asString("")
                        .matches("(?i)protocol\\b.*|.*(in progress|no result|not (re-)?read).*"))
                .toList();

        assertThat(without)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.get("direction").asString()).isEqualTo("NO_RESULT"));
    }

    @Test
    void everyRowOfTheSeedDataFitsItsDescription() throws Exception {
        var kinds = FileKinds.load();
        var refusals = new Refusals();
        var rows = new Rows(refusals);
        var reader = new RowReader(refusals);
        for (var file : DataFiles.in(List.of(Path.of("seed-data")), kinds).files()) {
            try (var lines = new Lines(file.content().open())) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    reader.read(file.kind(), new Place(file.name(), line.number()), line)
                            .ifPresent(rows::add);
                }
            }
        }
        rows.refuseRivals();

        assertThat(refusals.problems()).isEmpty();
        assertThat(rows.repeats()).isEmpty();
        assertThat(rows.size()).isGreaterThan(6_000);
    }
}
