package org.throughline.bench;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles, sentences and questions of a test collection in the layout of BEIR, of which the project has no copy:
 * {@code -Dscifact=} tells where it is.
 *
 * @param titles titles of abstracts
 * @param sentences their sentences, neither very short nor very long
 * @param claims what is asked
 */
record RealTexts(List<String> titles, List<String> sentences, List<String> claims) {

    static final Path FOLDER = Path.of(System.getProperty("scifact", "scifact"));

    private static final int SHORTEST = 8;
    private static final int LONGEST = 35;

    static RealTexts read() throws IOException {
        var titles = rows("corpus.jsonl", row -> row.path("title").asString());
        var texts = rows("corpus.jsonl", row -> row.path("text").asString());
        return new RealTexts(
                titles.stream().filter(RealTexts::isOfUsualLength).toList(),
                texts.stream()
                        .flatMap(RealTexts::sentences)
                        .filter(RealTexts::isOfUsualLength)
                        .toList(),
                rows("queries.jsonl", row -> row.path("text").asString()));
    }

    /** Something of each row of a file of the collection. */
    static <T> List<T> rows(String file, Function<JsonNode, T> part) throws IOException {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.map(JsonMapper.shared()::readTree).map(part).collect(toCollection(ArrayList::new));
        }
    }

    private static Stream<String> sentences(String text) {
        var ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(text);
        var sentences = Stream.<String>builder();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences.build();
    }

    private static boolean isOfUsualLength(String text) {
        var words = text.split("\\s+").length;
        return words >= SHORTEST && words <= LONGEST;
    }
}
