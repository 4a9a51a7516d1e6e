package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.search.Hit.NearPassage;

class NearestSentencesTests {

    private static final byte[] QUERY = ByteVectors.of(new float[] {1, 0});

    private final AngleModel model = new AngleModel();
    private final NearestSentences sentences = new NearestSentences(new Embeddings(model, new NoCache()));

    @Test
    void aPassageWithoutASentenceGetsTheNearestOne() {
        assertThat(shown(new NearPassage("It is far away. It is near. It is far.", null, 0.7)))
                .isEqualTo(new NearPassage("It is far away. It is near. It is far.", "It is far.", 0.7));
    }

    @Test
    void aSentenceThatIsThereStays() {
        var passage = new NearPassage("It is near. It is far.", "It is far.", 0.7);

        assertThat(shown(passage)).isEqualTo(passage);
    }

    @Test
    void theOnlySentenceIsTakenWithoutTheModel() {
        assertThat(shown(new NearPassage("Nobody knows this one.", null, 0.7)).sentence())
                .isEqualTo("Nobody knows this one.");
        assertThat(model.computed).hasValue(0);
    }

    @Test
    void whereThereIsNoPassageThereIsNoSentence() {
        assertThat(shown(null)).isNull();
    }

    private @Nullable NearPassage shown(@Nullable NearPassage passage) {
        return sentences.in(page(passage), QUERY).items().getFirst().value().passage();
    }

    private static Page<Hit> page(@Nullable NearPassage passage) {
        var why = new Why(null, false, 0, null, null, null, List.of());
        var hit = new Hit(new Id("study/a"), 1, 1, List.of(), passage, why);
        return new Page<>(
                Stream.of(hit).map(each -> new Page.Item<>("key", each)).toList(), false, null);
    }

    /** Lays sentences the farther from the query the longer they are. */
    private static final class AngleModel implements EmbeddingModel {

        final AtomicInteger computed = new AtomicInteger();

        @Override
        public String name() {
            return "angles";
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public float[] passage(String text) {
            computed.incrementAndGet();
            var angle = 1.2 + text.length() / 100.0;
            return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
        }

        @Override
        public float[] query(String text) {
            return passage(text);
        }
    }

    private static final class NoCache implements VectorCache {

        @Override
        public Map<String, byte[]> find(String model, Collection<String> texts) {
            return Map.of();
        }

        @Override
        public void put(String model, Map<String, byte[]> vectors) {
            // Everything is forgotten.
        }
    }
}
