package org.throughline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeirFolderTests {

    @TempDir
    Path folder;

    @BeforeEach
    void writeGoodFiles() throws IOException {
        write("corpus.jsonl", """
                {"_id": "MED-1", "title": "Statins", "text": "Text one.", "metadata": {"url": "x"}}
                {"_id": "2", "title": "", "text": ""}
                {"_id": 3, "text": "naïve 𝛼 \\uD83D\\uDE00"}
                """);
        write("queries.jsonl", """
                {"_id": "q2", "text": "second", "metadata": {}}
                {"_id": "q1", "text": "first"}
                {"_id": "unused", "text": "of another split"}
                """);
        Files.createDirectories(folder.resolve("qrels"));
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tMED-1\t2\nq1\t2\t0\r\nq2\t3\t1\n");
        write("qrels/train.tsv", "query-id\tcorpus-id\tscore\nq1\t2\t0\nq2\t2\t1\n");
    }

    @Test
    void documentsQueriesAndJudgementsAreRead() {
        var collection = new BeirFolder(folder).read("test");

        assertThat(collection.split()).isEqualTo("test");
        assertThat(collection.name()).isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(collection.documents())
                .containsExactly(
                        new TestDocument("MED-1", "Statins", "Text one."),
                        new TestDocument("2", "", ""),
                        new TestDocument("3", "", "naïve 𝛼 😀"));
        assertThat(collection.queries())
                .containsExactly(
                        new TestQuery("q2", "second", new Judgements(Map.of("3", 1))),
                        new TestQuery("q1", "first", new Judgements(Map.of("MED-1", 2, "2", 0))));
        assertThat(collection.unanswerable()).isZero();
    }

    @Test
    void aQueryWithoutAnyRelevantDocumentIsLeftOutAndCounted() {
        var collection = new BeirFolder(folder).read("train");

        assertThat(collection.queries()).extracting(TestQuery::id).containsExactly("q2");
        assertThat(collection.unanswerable()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpus.jsonl", "queries.jsonl"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));

        refusedWith(folder.resolve(file) + ": there is no such file");
    }

    @Test
    void anUnknownSplitNamesThoseThatThereAre() {
        assertThatThrownBy(() -> new BeirFolder(folder).read("dev"))
                .isInstanceOf(CollectionUnreadable.class)
                .hasMessageEndingWith("dev.tsv: there is no split dev; there is test, train");
    }

    @Test
    void aFolderWithoutJudgementsIsSaidToHaveNone() throws IOException {
        Files.delete(folder.resolve("qrels/test.tsv"));
        Files.delete(folder.resolve("qrels/train.tsv"));
        refusedWith("there is no split test; there is none");

        Files.delete(folder.resolve("qrels"));
        refusedWith("Cannot read " + folder.resolve("qrels") + ": there is no folder with judgements");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "corpus.jsonl | {\"_id\": \"4\", | :4: found no JSON: ",
                "corpus.jsonl | {\"_id\": \"4\"} {} | :4: found no JSON: ",
                "corpus.jsonl | [1] | :4: found other JSON, expected one JSON object on the line",
                "corpus.jsonl | {\"title\": \"x\"} | :4: found no _id, expected text in _id",
                "corpus.jsonl | {\"_id\": \"4\", \"text\": 7} | :4: found something else in text, expected text",
                "corpus.jsonl | {\"_id\": \"2\"} | :4: found the _id 2 again, expected each _id once",
                "queries.jsonl | {\"_id\": \"q3\"} | :4: found no text, expected text in text",
                "queries.jsonl | {\"_id\": \"q1\", \"text\": \"x\"} | :4: found the _id q1 again, expected each _id once",
                "qrels/test.tsv | q1 MED-1 1 | :5: found other columns, expected query id, document id and grade",
                "qrels/test.tsv | q1→MED-1→much | :5: found other columns, expected query id, document id and grade",
                "qrels/test.tsv | q1→MED-1→1 | :5: found document MED-1 judged again for query q1, expected one",
                "qrels/test.tsv | q1→9→1 | :5: found the document 9, which is not in the corpus, expected one",
                "qrels/test.tsv | q9→2→1 | :5: found the query q9, which is not among the queries, expected one"
            })
    void aWrongLineIsSaidWithItsNumber(String file, String line, String message) throws IOException {
        write(file, Files.readString(folder.resolve(file)) + line.replace('→', '\t') + "\n");

        refusedWith(folder.resolve(file) + message);
    }

    @Test
    void aFileWithoutItsHeaderIsRefusedBecauseAJudgementWouldBeLost() throws IOException {
        write("qrels/test.tsv", "q1\tMED-1\t2\n");

        refusedWith("test.tsv:1: found a judgement, expected a header such as query-id, corpus-id, score");
    }

    @Test
    void aSplitInWhichNothingIsRelevantIsRefused() throws IOException {
        write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\t2\t0\n");

        refusedWith("test.tsv: no query has a document of grade 1 or more");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        var line = "{\"_id\": \"4\", \"text\": \"na\u00efve\"}\n";
        Files.write(folder.resolve("corpus.jsonl"), line.getBytes(StandardCharsets.ISO_8859_1));

        refusedWith("corpus.jsonl: after line 0 are bytes that are not UTF-8");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private void refusedWith(String message) {
        assertThatThrownBy(() -> new BeirFolder(folder).read("test"))
                .isInstanceOf(CollectionUnreadable.class)
                .hasMessageContaining(message);
    }
}
