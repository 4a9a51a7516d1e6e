package org.throughline.takeaway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever texts the graph holds, what is written in a format can be read as that format, and says the same. */
class NastyTextTests {

    private static final int CASES = 300;

    @Test
    void linkedDataIsReadAsJsonWithEveryIdOfTheAnswer() {
        each(Format.JSON_LD, (number, text) -> {
            var document = JsonMapper.shared().readTree(text);
            var ids = document.get("@graph")
                    .valueStream()
                    .map(node -> node.path("schema:identifier").asString(""))
                    .toList();
            assertThat(document.has("@context")).isTrue();
            assertThat(ids)
                    .contains(
                            "study/a",
                            "innovation/i",
                            "evidence/e",
                            "adoption/x",
                            "org/o",
                            "teaching/t",
                            "curriculum/c")
                    .contains("source/licensed", "source/unlicensed");
            assertThat(document.findValuesAsString("schema:name"))
                    .contains(PlainText.printable(answer(number).shelf().name(Samples.STUDY)));
        });
    }

    @Test
    void aGraphIsReadAsXmlWithUniqueIdsAndEdgesBetweenItsNodes() {
        each(Format.GRAPHML, (number, text) -> {
            var document = xml(text);
            var nodes = ids(document, "node", "id");
            assertThat(nodes).doesNotHaveDuplicates().hasSize(7).allMatch(id -> id.matches("[A-Za-z0-9.:_-]+"));
            assertThat(ids(document, "edge", "id")).doesNotHaveDuplicates();
            assertThat(nodes).containsAll(ids(document, "edge", "source")).containsAll(ids(document, "edge", "target"));
            assertThat(document.getDocumentElement().getTextContent())
                    .contains(PlainText.line(answer(number).shelf().name(Samples.STUDY)));
        });
    }

    @Test
    void aPageIsReadAsXmlWithTheSameElementsAsThatOfPlainTexts() {
        var plain = elements(xml(new String(Format.HTML.write(Samples.plain(), FormatTests.BASE), UTF_8)));
        each(Format.HTML, (number, text) -> {
            var document = xml(text.replaceFirst("<!DOCTYPE html>", ""));
            var found = elements(document);
            found.removeIf("a"::equals);
            assertThat(found)
                    .isEqualTo(plain.stream().filter(name -> !name.equals("a")).toList());
            assertThat(ids(document, "a", "href")).allMatch(address -> address.matches("(https?://|#source-).*"));
        });
    }

    @Test
    void aBriefHasTheSameLinesAsThatOfPlainTexts() {
        var plain = starts(new String(Format.MARKDOWN.write(Samples.plain(), FormatTests.BASE), UTF_8));
        each(Format.MARKDOWN, (number, text) -> {
            assertThat(starts(text)).isEqualTo(plain);
            assertThat(text).doesNotContainPattern("(?<!\\\\)<(?!https?:|[^>\\s]+>)");
        });
    }

    @Test
    void referencesInRisHaveOneTagOnEachLine() {
        each(Format.RIS, (number, text) -> {
            assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
            var lines = text.split("\r\n");
            assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
            assertThat(Stream.of(lines).map(line -> line.substring(0, 2)).filter("TY|ER"::contains))
                    .containsExactly("TY", "ER");
            assertThat(lines)
                    .contains("TI  - " + PlainText.line(answer(number).shelf().name(Samples.STUDY)));
        });
    }

    @Test
    void referencesInBibTexAreReadAsOneEntryWithItsFields() {
        each(Format.BIBTEX, (number, text) -> {
            var entries = BibTexReader.read(text);
            assertThat(entries).hasSize(1);
            var entry = entries.getFirst();
            assertThat(entry.key()).isEqualTo("study/a");
            assertThat(entry.fields())
                    .containsKeys("title", "journal", "year", "month", "doi", "url", "pmid", "note", "throughline");
            assertThat(BibTexReader.plain(entry.fields().get("title")))
                    .isEqualTo(PlainText.line(answer(number).shelf().name(Samples.STUDY)));
        });
    }

    @Test
    void aTableHasAsManyCellsInEveryRowAndNoneIsAFormula() {
        each(Format.CSV, (number, text) -> {
            var rows = CsvReader.read(text);
            assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
            assertThat(rows.stream().flatMap(List::stream))
                    .noneMatch(cell -> cell.strip().matches("(?s)[=+@\uff1d-].*"));
            var names = rows.stream()
                    .filter(row ->
                            row.getFirst().equals("chain step") && row.get(3).equals("study/a"))
                    .map(row -> row.get(6));
            assertThat(names)
                    .singleElement()
                    .satisfies(name -> assertThat(name.replaceFirst("^'", ""))
                            .isEqualTo(
                                    PlainText.printable(answer(number).shelf().name(Samples.STUDY))
                                            .replaceFirst("^'", "")));
        });
    }

    @Test
    void aListIsReadAsEachFormatToo() {
        each(
                Format.JSON_LD,
                NastyTextTests::list,
                (number, text) -> JsonMapper.shared().readTree(text));
        each(Format.GRAPHML, NastyTextTests::list, (number, text) -> {
            var nodes = ids(xml(text), "node", "id");
            assertThat(nodes).doesNotHaveDuplicates();
            assertThat(nodes).containsAll(ids(xml(text), "edge", "source"));
        });
        var plain = starts(new String(Format.MARKDOWN.write(Samples.list(text -> text), FormatTests.BASE), UTF_8));
        each(
                Format.MARKDOWN,
                NastyTextTests::list,
                (number, text) -> assertThat(starts(text)).isEqualTo(plain));
        each(Format.HTML, NastyTextTests::list, (number, text) -> xml(text.replaceFirst("<!DOCTYPE html>", "")));
        each(Format.CSV, NastyTextTests::list, (number, text) -> {
            var rows = CsvReader.read(text);
            assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
            assertThat(rows.stream().flatMap(List::stream))
                    .noneMatch(cell -> cell.strip().matches("(?s)[=+@\uff1d-].*"));
        });
    }

    private interface Check {
        void of(int number, String text) throws Exception;
    }

    /** For an answer about one innovation and for a list. */
    private static void each(Format format, Check check) {
        each(format, NastyTextTests::answer, check);
    }

    private static void each(Format format, IntFunction<Takeaway> answer, Check check) {
        IntFunction<String> written = number -> new String(format.write(answer.apply(number), FormatTests.BASE), UTF_8);
        IntStream.range(0, CASES).forEach(number -> {
            try {
                check.of(number, written.apply(number));
            } catch (Exception | AssertionError failed) {
                throw new AssertionError("case %d: %s".formatted(number, failed.getMessage()), failed);
            }
        });
    }

    private static Takeaway answer(int number) {
        return Samples.of(NastyTexts.of(number));
    }

    private static Takeaway list(int number) {
        return Samples.list(NastyTexts.of(number));
    }

    private static Document xml(String text) {
        try {
            var factory = DocumentBuilderFactory.newNSInstance();
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable.getMessage() + " in " + text, unreadable);
        }
    }

    private static List<String> ids(Document document, String element, String attribute) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> ((Element) found.item(index)).getAttribute(attribute))
                .toList();
    }

    private static List<String> elements(Document document) {
        var found = document.getElementsByTagName("*");
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getNodeName())
                .toList());
    }

    /** What each line begins with as far as it is markup. */
    private static List<String> starts(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^(#+ |- |\\| |\\d+\\. )?.*$", "$1"))
                .toList();
    }
}
