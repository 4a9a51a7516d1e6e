package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.ingest.check.RowCheck;
import org.throughline.ingest.format.FileKind;
import org.throughline.ingest.format.FileKinds;
import tools.jackson.databind.node.ObjectNode;

class MappingTests {

    private static final FileKinds KINDS = FileKinds.load();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyRowThatIsRightComesBackFromItsEntryAsItWas(long seed) {
        RandomRows.of(KINDS, seed, 40).forEach((kind, rows) -> {
            for (var row : rows) {
                assertThat(RowCheck.check(kind, row)).as(row.toString()).isEmpty();
                var back = RowMapper.row(kind, EntryMapper.entry(read(kind, row)));
                assertThat(JsonText.LINE.of(back)).isEqualTo(JsonText.LINE.of(row));
            }
        });
    }

    @Test
    void namesKeepTheirPlaceBetweenIds() {
        var study = row(
                "studies", "{\"id\": \"study/a\", \"funders\": [\"A trust\", \"org/x\", \"A charity\", \"net/y\"]}");

        var entry = EntryMapper.entry(study);

        assertThat(entry.properties()).isEqualTo(Map.of("funders", List.of("A trust", "A charity")));
        assertThat(entry.references())
                .containsExactly(
                        new Reference("FUNDED_BY", false, new Id("org/x"), 1),
                        new Reference("FUNDED_BY", false, new Id("net/y"), 3));
    }

    @Test
    void valuesTakeTheTypesAndNamesOfTheGraph() {
        var network = row("networks", """
                {"id": "net/a", "population": 4800000, "from": "2013-05",
                 "licences": [{"to": "2018", "from": "2013"}]}""");
        var organisation = row("organisations", "{\"id\": \"org/a\", \"lat\": 53.5}");

        assertThat(EntryMapper.entry(network).properties())
                .isEqualTo(Map.of(
                        "population",
                        4_800_000L,
                        "validFrom",
                        "2013-05",
                        "licences",
                        List.of("{\"from\":\"2013\",\"to\":\"2018\"}")));
        assertThat(EntryMapper.entry(organisation).properties()).isEqualTo(Map.of("lat", 53.5));
    }

    @Test
    void theContentHashDependsOnContentAlone() {
        var one = row("organisations", "{\"id\": \"org/a\", \"name\": \"A\", \"lat\": 53.50}");
        var same = row("organisations", "{\"lat\": 5.35e1, \"id\": \"org/a\",  \"name\": \"\\u0041\"}");
        var other = row("organisations", "{\"id\": \"org/a\", \"name\": \"A\", \"lat\": 53.51}");

        assertThat(EntryMapper.entry(one).contentHash())
                .isEqualTo(EntryMapper.entry(same).contentHash())
                .isNotEqualTo(EntryMapper.entry(other).contentHash());
    }

    private static Row row(String file, String json) {
        var kind = KINDS.named(file + ".jsonl").orElseThrow();
        return read(kind, RowJson.read(json).asObject());
    }

    private static Row read(FileKind kind, ObjectNode row) {
        var json = JsonText.CANONICAL.of(row).getBytes(StandardCharsets.UTF_8);
        return new Row(kind, new Place("file", 1), Identity.of(kind, row), json, List.of());
    }
}
