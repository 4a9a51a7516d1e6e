package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {

    @Test
    void everyLineIsReadWithItsNumberWhetherOrNotTheLastOneEnds() throws IOException {
        assertThat(texts("a\n\nb")).containsExactly("1 a", "2 ", "3 b");
        assertThat(texts("a\n\nb\n")).containsExactly("1 a", "2 ", "3 b");
        assertThat(texts("\n")).containsExactly("1 ");
        assertThat(texts("")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsSkippedAtTheBeginningAndNowhereElse() throws IOException {
        assertThat(texts("\uFEFFa\n\uFEFFb")).containsExactly("1 a", "2 \uFEFFb");
        assertThat(texts("\uFEFF\uFEFFa")).containsExactly("1 \uFEFFa");
        assertThat(texts("\uFEFF\na")).containsExactly("1 ", "2 a");
        assertThat(texts("\uFEFF")).isEmpty();
    }

    /** Around the size of the buffer that is read into. */
    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 200_000})
    void aLineMayBeLongerThanWhatIsReadAtOnce(int length) throws IOException {
        var line = "x".repeat(length);

        assertThat(texts(line + "\n" + line + "\nend")).containsExactly("1 " + line, "2 " + line, "3 end");
    }

    @Test
    void aLineThatIsFarTooLongIsMarkedAndTheNextOneIsReadAsUsual() throws IOException {
        var longest = "x".repeat(Lines.LONGEST);
        try (var lines = lines(longest + "\n" + longest + "y\nb\n")) {
            assertThat(lines.next().tooLong()).isFalse();
            assertThat(lines.next().tooLong()).isTrue();
            assertThat(lines.next()).satisfies(line -> {
                assertThat(line.tooLong()).isFalse();
                assertThat(line.number()).isEqualTo(3);
                assertThat(line.text()).hasValue("b");
            });
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void bytesThatAreNotUtf8AreNoText() {
        assertThat(new Line(1, new byte[] {'a', (byte) 0xE9, 'b'}, false).text())
                .isEmpty();
        assertThat(new Line(1, new byte[] {(byte) 0xC0, (byte) 0x80}, false).text())
                .isEmpty();
        assertThat(new Line(1, "é".getBytes(StandardCharsets.UTF_8), false).text())
                .hasValue("é");
    }

    private static List<String> texts(String content) throws IOException {
        var texts = new ArrayList<String>();
        try (var lines = lines(content)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                texts.add(line.number() + " " + line.text().orElseThrow());
            }
        }
        return texts;
    }

    private static Lines lines(String content) {
        return new Lines(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
