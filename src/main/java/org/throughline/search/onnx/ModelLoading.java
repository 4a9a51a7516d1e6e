package org.throughline.search.onnx;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.search.EmbeddingFailed;

/** Loads the model once the service has started, so that the first who asks does not wait for it. */
@Component
@ConditionalOnWebApplication
final class ModelLoading {

    private static final Logger log = LoggerFactory.getLogger(ModelLoading.class);

    private final OnnxEmbeddingModel model;

    ModelLoading(OnnxEmbeddingModel model) {
        this.model = model;
    }

    @EventListener(ApplicationReadyEvent.class)
    void loadInTheBackground() {
        Thread.ofPlatform().name("embedding-model").daemon().start(this::load);
    }

    private void load() {
        try {
            model.load();
        } catch (EmbeddingFailed failure) {
            log.warn("Search finds by words alone. {}", failure.getMessage());
        }
    }
}
