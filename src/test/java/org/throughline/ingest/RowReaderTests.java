package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Id;
import org.throughline.ingest.format.FileKinds;

class RowReaderTests {

    private static final String SOURCE = "{\"id\": \"source/a\", \"title\": \"T\", \"publisher\": \"P\"}";
    private static final Place PLACE = new Place("sources.jsonl", 7);

    private final FileKinds kinds = FileKinds.load();
    private final Refusals refusals = new Refusals();
    private final RowReader reader = new RowReader(refusals);

    @Test
    void aRowIsReadWithItsIdAndWhatItRefersTo() {
        var row = reader.read(
                        kinds.named("memberships.jsonl").orElseThrow(), new Place("memberships.jsonl", 1), line("""
                                {"organisation": "org/a", "network": "net/n", "role": "HOST",
                                "sources": ["source/s", "source/t"], "basis": "read"}"""))
                .orElseThrow();

        assertThat(row.id().value()).matches("membership/[0-9a-f]{20}");
        assertThat(row.references())
                .containsExactly(new Id("org/a"), new Id("net/n"), new Id("source/s"), new Id("source/t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not json           | at column 1: Unrecognized token 'not'",
                "{\"id\": \"source/a\", \"id\": \"source/a\"} | Duplicate Object property \"id\"",
                "{\"id\": NaN}      | Non-standard token 'NaN'",
                "{\"id\": 1} {}     | Something stands after the first value",
                "{\"id\": 1,}       | Unexpected character",
                "{'id': 1}          | at column 2: Unexpected character",
                "{\"id\": \"source/a\" | Unexpected end-of-input",
                "[1]                | [1]",
                "\"text\"           | \"text\"",
                "\uFEFF{}           | a byte order mark"
            })
    void whatIsNoObjectIsRefusedWithItsPlace(String text, String found) {
        assertThat(reader.read(kinds.named("sources.jsonl").orElseThrow(), PLACE, line(text)))
                .isEmpty();

        assertThat(refusals.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(PLACE);
            assertThat(problem.found()).contains(found).doesNotContain("Source");
        });
    }

    @Test
    void aLineOfOtherBytesOrOfNoEndIsRefused() {
        var kind = kinds.named("sources.jsonl").orElseThrow();
        reader.read(kind, PLACE, new Line(7, SOURCE.replace('T', 'é').getBytes(StandardCharsets.ISO_8859_1), false));
        reader.read(kind, new Place("sources.jsonl", 8), new Line(8, new byte[0], true));

        assertThat(refusals.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "sources.jsonl:7: found bytes that are not UTF-8, expected a file saved as UTF-8",
                        "sources.jsonl:8: found a line of more than 1048576 bytes, expected a row, which is far shorter");
    }

    @Test
    void theIdOfARefusedRowIsRemembered() {
        reader.read(kinds.named("sources.jsonl").orElseThrow(), PLACE, line("{\"id\": \"source/a\", \"title\": 5}"));

        assertThat(refusals.placeOf(new Id("source/a"))).hasValue(PLACE);
        assertThat(refusals.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "sources.jsonl:7: publisher: found nothing, expected who published it",
                        "sources.jsonl:7: title: found 5, expected text");
        assertThat(refusals.rows()).isEqualTo(1);
    }

    @Test
    void theCarriageReturnOfAnotherSystemDoesNotMatter() {
        assertThat(reader.read(kinds.named("sources.jsonl").orElseThrow(), PLACE, line(SOURCE + "\r")))
                .isPresent();
    }

    private static Line line(String text) {
        return new Line(1, text.replace("\n", " ").getBytes(StandardCharsets.UTF_8), false);
    }
}
