package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows from JSON, strictly: no field twice, nothing after the object, no digit of a number lost. */
final class RowJson {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RowJson() {}

    /**
     * Reads any JSON.
     *
     * @throws JacksonException if it is none, or holds something twice
     */
    static JsonNode read(String text) {
        return STRICT.readTree(text);
    }

    /** Reads what {@link JsonText#CANONICAL} wrote. */
    static ObjectNode readCanonical(byte[] text) {
        return read(new String(text, StandardCharsets.UTF_8)).asObject();
    }
}
