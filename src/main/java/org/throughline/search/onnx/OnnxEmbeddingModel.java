package org.throughline.search.onnx;

import ai.onnxruntime.OrtException;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.search.EmbeddingFailed;
import org.throughline.search.EmbeddingModel;

/** The model of the class path, loaded when the first text is embedded. */
@Component
final class OnnxEmbeddingModel implements EmbeddingModel {

    /** The one place that says which: {@code bge-small-en-v1.5} is the same one with numbers of 32 bits. */
    private static final String MODEL = "bge-small-en-v1.5-q";

    /** What the model was trained to find before what is asked; nothing stands before a passage. */
    private static final String BEFORE_QUERY = "Represent this sentence for searching relevant passages: ";

    private static final int DIMENSIONS = 384;

    /** Any number of texts may be computed at a time, but none while the model is loaded or taken away. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    private volatile @Nullable OnnxModel model;
    private boolean closed;

    @Override
    public String name() {
        return MODEL;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] passage(String text) {
        return vector(text);
    }

    @Override
    public float[] query(String text) {
        return vector(BEFORE_QUERY + text);
    }

    private float[] vector(String text) {
        load();
        lock.readLock().lock();
        try {
            return open().vector(text);
        } catch (OrtException failure) {
            throw new EmbeddingFailed(
                    "The model gave a text of %d characters no vector".formatted(text.length()), failure);
        } finally {
            lock.readLock().unlock();
        }
    }

    private OnnxModel open() {
        if (model == null) {
            throw new IllegalStateException("The model was closed: expected no text after the end of the program");
        }
        return model;
    }

    /**
     * Loads the model where it is not loaded yet: half a second.
     *
     * @throws EmbeddingFailed if this machine cannot run it
     */
    void load() {
        if (model != null) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (model == null && !closed) {
                model = OnnxModel.load(MODEL);
            }
        } catch (IOException | OrtException | LinkageError failure) {
            throw new EmbeddingFailed("The model %s cannot be run on this machine".formatted(MODEL), failure);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Waits for the texts that are being computed. */
    @PreDestroy
    void close() throws OrtException {
        lock.writeLock().lock();
        try {
            closed = true;
            if (model != null) {
                model.close();
                model = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
