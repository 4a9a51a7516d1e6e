package org.throughline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.throughline.search.EmbeddingModel;

/**
 * The model's vectors of numbered texts in a file, so that they are worked out once: what is missing is added when it is
 * opened, and stays if that is stopped. Who changes the texts has to delete the file.
 */
final class VectorFile {

    /** Where such files and indexes are kept from run to run. */
    static final Path FOLDER = Path.of(System.getProperty("bench.folder", "target/bench"));

    private static final int RUN = 500;

    private final int size;
    private final int dimensions;
    private final FloatBuffer numbers;

    private VectorFile(int size, int dimensions, FloatBuffer numbers) {
        this.size = size;
        this.dimensions = dimensions;
        this.numbers = numbers;
    }

    /** The vectors of passages. */
    static VectorFile ofPassages(String name, int size, IntFunction<String> texts, EmbeddingModel model)
            throws IOException {
        return open(name, size, texts, model::passage, model.dimensions());
    }

    /** The vectors of what is asked. */
    static VectorFile ofQueries(String name, int size, IntFunction<String> texts, EmbeddingModel model)
            throws IOException {
        return open(name, size, texts, model::query, model.dimensions());
    }

    private static VectorFile open(
            String name, int size, IntFunction<String> texts, Function<String, float[]> model, int dimensions)
            throws IOException {
        Files.createDirectories(FOLDER);
        var bytes = dimensions * Float.BYTES;
        try (var file = FileChannel.open(
                FOLDER.resolve(name + ".f32"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            var began = System.nanoTime();
            for (var from = (int) (file.size() / bytes); from < size; from += RUN) {
                write(file, (long) from * bytes, vectors(from, Math.min(from + RUN, size), texts, model));
                if (from % (20 * RUN) == 0) {
                    System.out.printf("VECTORS %s: %,d after %.0f s%n", name, from, (System.nanoTime() - began) / 1e9);
                }
            }
            var numbers = file.map(FileChannel.MapMode.READ_ONLY, 0, (long) size * bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer();
            return new VectorFile(size, dimensions, numbers);
        }
    }

    private static float[][] vectors(int from, int to, IntFunction<String> texts, Function<String, float[]> model) {
        return IntStream.range(from, to).parallel().mapToObj(texts).map(model).toArray(float[][]::new);
    }

    private static void write(FileChannel file, long at, float[][] vectors) throws IOException {
        var bytes = ByteBuffer.allocate(vectors.length * vectors[0].length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (var vector : vectors) {
            for (var number : vector) {
                bytes.putFloat(number);
            }
        }
        bytes.flip();
        while (bytes.hasRemaining()) {
            file.write(bytes, at + bytes.position());
        }
    }

    int size() {
        return size;
    }

    float[] get(int number) {
        var vector = new float[dimensions];
        numbers.get(number * dimensions, vector);
        return vector;
    }
}
