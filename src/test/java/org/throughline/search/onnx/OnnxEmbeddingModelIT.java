package org.throughline.search.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxEmbeddingModelIT {

    private static final List<String> TEXTS = List.of(
            "Magnesium sulphate protects the brains of babies who are born early.",
            "A pharmacist looks for hazardous prescriptions in the records of a practice.",
            "Naïve β-blockers — 1.5 mg/kg (p < 0.01)!",
            "");

    private static final OnnxEmbeddingModel MODEL = new OnnxEmbeddingModel();

    @AfterAll
    static void close() throws Exception {
        MODEL.close();
    }

    @Test
    void aVectorIsOfTheModelsDimensionsAndOfLengthOne() {
        for (var text : TEXTS) {
            var vector = MODEL.passage(text);
            assertThat(vector).hasSize(MODEL.dimensions());
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void theVectorsAreThoseThatOthersGetOfTheModel() {
        var others = new BgeSmallEnV15QuantizedEmbeddingModel();
        for (var text : TEXTS.subList(0, 3)) {
            assertThat(cosine(MODEL.passage(text), others.embed(text).content().vector()))
                    .isGreaterThan(0.999);
        }
    }

    @Test
    void aQueryLiesNearWhatItAsksFor() {
        var query = MODEL.query("babies born early brain injury prevention");

        assertThat(cosine(query, MODEL.passage(TEXTS.get(0))))
                .isGreaterThan(cosine(query, MODEL.passage(TEXTS.get(1))) + 0.1);
        assertThat(query).isNotEqualTo(MODEL.passage("babies born early brain injury prevention"));
    }

    @Test
    void oneTextHasOneVectorHoweverManyAreComputedAtATime() {
        var alone = TEXTS.stream().map(MODEL::passage).toList();

        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> assertThat(MODEL.passage(TEXTS.get(i % 4))).isEqualTo(alone.get(i % 4)));
    }

    @Test
    void whatTheModelCannotTakeInIsCutOff() {
        assertThat(MODEL.passage("word ".repeat(510))).isEqualTo(MODEL.passage("word ".repeat(10_000)));
    }

    @Test
    void aModelThatIsClosedSaysSo() throws Exception {
        var closed = new OnnxEmbeddingModel();
        closed.passage("text");
        closed.close();
        closed.close();

        assertThatThrownBy(() -> closed.passage("text")).isInstanceOf(IllegalStateException.class);
    }

    private static double cosine(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
