package org.throughline.search;

import java.util.Collection;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The model of the program and what embeds many texts with it, without the rest of the program and without a cache. */
public final class Embedder implements AutoCloseable {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext("org.throughline.search.onnx");
    private final Embeddings embeddings = new Embeddings(model(), new NoCache());

    public EmbeddingModel model() {
        return context.getBean(EmbeddingModel.class);
    }

    public Map<String, byte[]> vectors(Collection<String> texts) {
        return embeddings.of(texts, new Unwatched());
    }

    @Override
    public void close() {
        context.close();
    }

    private record NoCache() implements VectorCache {

        @Override
        public Map<String, byte[]> find(String model, Collection<String> texts) {
            return Map.of();
        }

        @Override
        public void put(String model, Map<String, byte[]> vectors) {}
    }

    private record Unwatched() implements Embeddings.Watch {

        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void computed() {}
    }
}
