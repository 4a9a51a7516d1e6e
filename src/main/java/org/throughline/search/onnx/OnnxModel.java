package org.throughline.search.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/** A model in memory, with its vocabulary. Any number of threads may use it at a time, each on a core of its own. */
final class OnnxModel implements AutoCloseable {

    /** How many numbers a text may have for the model. */
    private static final int LONGEST_TEXT = 512;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxModel(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /** Loads a model from the class path: half a second and some tens of megabytes outside the heap. */
    static OnnxModel load(String name) throws IOException, OrtException {
        var pieces = WordPieces.read(resource("/" + name + "-tokenizer.json"));
        var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        environment.setTelemetry(false);
        try (var model = resource("/" + name + ".onnx");
                var options = options()) {
            return new OnnxModel(pieces, environment, environment.createSession(model.readAllBytes(), options));
        }
    }

    private static InputStream resource(String path) throws FileNotFoundException {
        var resource = OnnxModel.class.getResourceAsStream(path);
        if (resource == null) {
            throw new FileNotFoundException(path + " is not on the class path");
        }
        return resource;
    }

    /**
     * A text is computed by the thread that asks, so that as many texts as there are cores are computed at a time and no
     * thread waits by spinning. Plans of memory for every length of text are not kept: they save no time.
     */
    private static SessionOptions options() throws OrtException {
        var options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.setMemoryPatternOptimization(false);
        return options;
    }

    /**
     * The vector of a text, by itself, since a quantised model gives a text in company another one.
     *
     * @return the last hidden state of the first token, brought to length one
     */
    float[] vector(String text) throws OrtException {
        var numbers = pieces.numbers(text, LONGEST_TEXT);
        var mask = new long[numbers.length];
        Arrays.fill(mask, 1);
        try (var ids = tensor(numbers);
                var attention = tensor(mask);
                var types = tensor(new long[numbers.length]);
                var result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            return firstRow((OnnxTensor) result.get(0));
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    private static float[] firstRow(OnnxTensor states) {
        var row = new float[Math.toIntExact(states.getInfo().getShape()[2])];
        states.getFloatBuffer().get(row);
        return ofLengthOne(row);
    }

    private static float[] ofLengthOne(float[] vector) {
        var squares = 0.0;
        for (var component : vector) {
            squares += component * component;
        }
        var length = (float) Math.sqrt(squares);
        for (var i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
