package org.throughline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.ingest.format.FileKinds;

class BatchesTests {

    private static final FileKinds KINDS = FileKinds.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyBatchRefersOnlyToItselfAndToThoseBefore(long seed) {
        var rows = shuffledRows(seed);

        var written = new HashSet<Id>();
        for (var batch : Batches.of(rows, 7)) {
            batch.forEach(row -> written.add(row.id()));
            assertThat(batch).allSatisfy(row -> assertThat(written).containsAll(row.references()));
        }
        assertThat(written).hasSize(rows.size());
    }

    @Test
    void batchesAreNotLargerThanTheyHaveToBe() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 25; i++) {
            rows.add(row("source/s" + i));
        }

        assertThat(Batches.of(rows, 10)).extracting(List::size).containsExactly(10, 10, 5);
        assertThat(Batches.of(List.of(), 10)).isEmpty();
    }

    private static Row row(String id) {
        var kind = KINDS.of(NodeKind.all()
                .filter(one -> one.prefix().equals("source"))
                .findFirst()
                .orElseThrow());
        return new Row(kind, new Place("sources.jsonl", 1), new Id(id), new byte[0], List.of());
    }

    private static List<Row> shuffledRows(long seed) {
        var refusals = new Refusals();
        var reader = new RowReader(refusals);
        var rows = RandomRows.of(KINDS, seed, 30).entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .map(row -> JsonText.LINE.of(row).getBytes(UTF_8))
                        .map(line -> reader.read(kind.getKey(), new Place("f", 1), new Line(1, line, false))
                                .orElseThrow()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }
}
