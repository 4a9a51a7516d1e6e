package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddingsTests {

    private final LettersModel model = new LettersModel();
    private final MapCache cache = new MapCache();
    private final Embeddings embeddings = new Embeddings(model, cache);
    private final CountingWatch watch = new CountingWatch(Integer.MAX_VALUE);

    @Test
    void everyTextGetsTheVectorOfTheModel() {
        var texts = texts(1_000);

        var vectors = embeddings.of(texts, watch);

        assertThat(vectors).hasSize(1_000);
        assertThat(vectors)
                .allSatisfy((text, vector) -> assertThat(vector).isEqualTo(ByteVectors.of(model.passage(text))));
        assertThat(watch.seen).hasValue(1_000);
    }

    @Test
    void whatWasComputedOnceIsNotComputedAgain() {
        embeddings.of(texts(10), watch);

        assertThat(embeddings.of(texts(12), watch)).hasSize(12);

        assertThat(model.computed).hasValue(12);
        assertThat(embeddings.known(texts(20))).hasSize(12);
    }

    @Test
    void aTextThatIsThereTwiceIsComputedOnce() {
        assertThat(embeddings.of(List.of("a", "b", "a"), watch)).hasSize(2);

        assertThat(model.computed).hasValue(2);
    }

    @Test
    void anotherModelComputesAnew() {
        embeddings.of(texts(10), watch);
        var other = new LettersModel("letters-2");

        new Embeddings(other, cache).of(texts(10), watch);

        assertThat(other.computed).hasValue(10);
    }

    @Test
    void itStopsBetweenTextsAndKeepsWhatIsDone() {
        var vectors = embeddings.of(texts(1_000), new CountingWatch(5));

        assertThat(vectors).hasSizeBetween(5, 5 + Runtime.getRuntime().availableProcessors());
        assertThat(embeddings.known(texts(1_000))).hasSameSizeAs(vectors);
    }

    @Test
    void aFailureIsToldAndKeepsWhatIsDone() {
        var texts = new java.util.ArrayList<>(texts(100));
        texts.add(50, LettersModel.UNREADABLE);

        assertThatThrownBy(() -> embeddings.of(texts, watch)).isInstanceOf(EmbeddingFailed.class);

        assertThat(embeddings.known(texts).size()).isBetween(1, 100);
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj("text %d"::formatted).toList();
    }

    /** Gives a text the shares of its first letters. */
    private static final class LettersModel implements EmbeddingModel {

        static final String UNREADABLE = "unreadable";

        final AtomicInteger computed = new AtomicInteger();
        private final String name;

        LettersModel() {
            this("letters");
        }

        LettersModel(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public float[] passage(String text) {
            if (text.equals(UNREADABLE)) {
                throw new EmbeddingFailed("no vector", new IllegalStateException("unreadable"));
            }
            computed.incrementAndGet();
            var angle = text.hashCode();
            return new float[] {(float) Math.sin(angle), (float) Math.cos(angle)};
        }

        @Override
        public float[] query(String text) {
            return passage(text);
        }
    }

    private static final class MapCache implements VectorCache {

        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

        @Override
        public Map<String, byte[]> find(String model, Collection<String> texts) {
            var found = new HashMap<String, byte[]>();
            texts.stream()
                    .filter(text -> kept.containsKey(model + text))
                    .forEach(text -> found.put(text, kept.get(model + text)));
            return found;
        }

        @Override
        public void put(String model, Map<String, byte[]> vectors) {
            vectors.forEach((text, vector) -> kept.put(model + text, vector));
        }
    }

    private static final class CountingWatch implements Embeddings.Watch {

        final AtomicInteger seen = new AtomicInteger();
        private final int most;

        CountingWatch(int most) {
            this.most = most;
        }

        @Override
        public boolean goesOn() {
            return seen.get() < most;
        }

        @Override
        public void computed() {
            seen.incrementAndGet();
        }
    }
}
