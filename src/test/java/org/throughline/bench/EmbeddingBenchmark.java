package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.throughline.search.Embedder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Abstracts of 120 words through our own embedding and through the plain langchain4j wrapper of the same model, in turn:
 * {@code ./mvnw test -Dtest=EmbeddingBenchmark -Dcorpus=FILE}, a file of JSON lines with a title and a text each.
 * {@code -Ddocuments=} sets how many.
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class EmbeddingBenchmark {

    private static final int DOCUMENTS = Integer.getInteger("documents", 400);
    private static final int WORDS = 120;
    private static final int ROUNDS = 10;
    private static final int COMPARED = 50;

    private final BgeSmallEnV15QuantizedEmbeddingModel wrapper = new BgeSmallEnV15QuantizedEmbeddingModel();

    @Test
    void theSameAbstractsByOurEmbeddingAndByTheWrapper() throws IOException {
        try (var embedder = new Embedder()) {
            var abstracts = abstracts();
            assertVectorsAreTheSame(embedder, abstracts);
            var ratios = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                ratios[round] = ratio(embedder, part(abstracts, round), round % 2 == 0);
            }
            System.out.printf("EMBEDDING ratio %s%n", new Figures(ratios).summary("times the wrapper"));
        }
    }

    /** Short rounds, so that whatever else the machine does meets both alike. */
    private double ratio(Embedder embedder, List<String> abstracts, boolean oursFirst) {
        var first = perSecond(abstracts, oursFirst ? embedder::vectors : this::embedPlainly);
        var second = perSecond(abstracts, oursFirst ? this::embedPlainly : embedder::vectors);
        var ours = oursFirst ? first : second;
        var theirs = oursFirst ? second : first;
        System.out.printf("EMBEDDING ours %.1f/s, wrapper %.1f/s, ratio %.2f%n", ours, theirs, ours / theirs);
        return ours / theirs;
    }

    private static List<String> part(List<String> abstracts, int round) {
        var size = abstracts.size() / ROUNDS;
        return abstracts.subList(round * size, (round + 1) * size);
    }

    private void embedPlainly(List<String> abstracts) {
        wrapper.embedAll(abstracts.stream().map(TextSegment::from).toList());
    }

    private void assertVectorsAreTheSame(Embedder embedder, List<String> abstracts) {
        var least = abstracts.stream()
                .limit(COMPARED)
                .mapToDouble(text -> cosine(
                        embedder.model().passage(text),
                        wrapper.embed(text).content().vector()))
                .min()
                .orElseThrow();
        System.out.printf("EMBEDDING least cosine to the wrapper %.6f%n", least);
        assertThat(least).isGreaterThan(0.999);
    }

    private static List<String> abstracts() throws IOException {
        try (var lines = Files.lines(Path.of(System.getProperty("corpus")))) {
            return lines.map(JsonMapper.shared()::readTree)
                    .map(row ->
                            row.get("title").asString() + " " + row.get("text").asString())
                    .map(text -> text.split("\\s+"))
                    .filter(words -> words.length >= WORDS)
                    .map(words -> Arrays.stream(words).limit(WORDS).collect(Collectors.joining(" ")))
                    .limit(DOCUMENTS)
                    .toList();
        }
    }

    private static double perSecond(List<String> texts, Consumer<List<String>> work) {
        var began = System.nanoTime();
        work.accept(texts);
        return texts.size() / ((System.nanoTime() - began) / 1e9);
    }

    private static double cosine(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
