package org.throughline.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.throughline.search.ByteVectors;
import org.throughline.search.EmbeddingModel;
import org.throughline.search.Passages;
import org.throughline.search.Search;
import org.throughline.search.SearchDocument;
import org.throughline.search.SearchIndex;
import org.throughline.search.SearchIndex.IndexedThing;
import org.throughline.search.SearchIndex.Passage;
import org.throughline.search.SearchIndex.Position;

/**
 * Search as the program has it, in a folder that is kept, without a graph: generated documents are put into its index,
 * each with one vector. The vectors of the first 100,000 are the model's own; beyond that they are those of
 * earlier documents, each moved a little, to a cosine of about 0.9.
 */
final class SearchInFolder implements AutoCloseable {

    /** Working out so many takes a quarter of an hour on two cores. {@code -Dembedded=} sets another number. */
    static final int EMBEDDED = Integer.getInteger("embedded", 100_000);

    private static final int RUN = 500;
    private static final double MOVED = 0.025;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Path folder;
    private final GeneratedDocuments documents;
    private final VectorFile vectors;

    private SearchInFolder(GeneratedDocuments documents, int size) throws IOException {
        folder = VectorFile.FOLDER.resolve("index-%d-of-%d".formatted(size, Math.min(size, EMBEDDED)));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("folder", Map.of("throughline.search.directory", folder.toString())));
        context.scan("org.throughline.search.lucene", "org.throughline.search.onnx");
        context.register(Search.class, SimpleMeterRegistry.class);
        context.refresh();
        this.documents = documents;
        vectors = VectorFile.ofPassages(
                "generated", Math.min(size, EMBEDDED), number -> embedded(documents.at(number)), model());
    }

    private static String embedded(SearchDocument document) {
        return Passages.of(document).getFirst().embedded();
    }

    /** Opens an index of so many documents, and fills it where that has not been done. */
    static SearchInFolder open(RealTexts texts, int size) throws IOException {
        var search = new SearchInFolder(new GeneratedDocuments(texts), size);
        var full = new Position("generated", size);
        if (!search.index().position().equals(full)) {
            search.fill(size);
            search.index().reached(full);
        }
        return search;
    }

    private void fill(int size) {
        index().clear();
        var began = System.nanoTime();
        for (var from = 0; from < size; from += RUN) {
            var some = new ArrayList<IndexedThing>();
            for (var number = from; number < Math.min(from + RUN, size); number++) {
                some.add(thing(number));
            }
            index().put(some);
            if ((from + RUN) % Math.max(RUN, size / 20 / RUN * RUN) == 0) {
                System.out.printf("FILL %,d after %.0f s%n", from + RUN, (System.nanoTime() - began) / 1e9);
            }
        }
    }

    private IndexedThing thing(int number) {
        var document = documents.at(number);
        var passages = List.of(new Passage(document.text(), ByteVectors.of(vector(number))));
        return new IndexedThing(document, passages);
    }

    /** The vector of a document. */
    private float[] vector(int number) {
        var vector = vectors.get(number % vectors.size());
        return number < vectors.size() ? vector : moved(vector, new Random(number));
    }

    private static float[] moved(float[] vector, Random random) {
        var length = 0.0;
        for (var i = 0; i < vector.length; i++) {
            vector[i] += (float) (MOVED * random.nextGaussian());
            length += vector[i] * vector[i];
        }
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    /** The model's own vectors of the first documents. */
    VectorFile vectors() {
        return vectors;
    }

    Search search() {
        return context.getBean(Search.class);
    }

    EmbeddingModel model() {
        return context.getBean(EmbeddingModel.class);
    }

    private SearchIndex index() {
        return context.getBean(SearchIndex.class);
    }

    /** Where the index is. */
    Path indexFolder() {
        return folder.resolve("index");
    }

    @Override
    public void close() {
        context.close();
    }
}
