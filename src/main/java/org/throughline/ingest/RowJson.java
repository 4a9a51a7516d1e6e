package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows from JSON, strictly: no field twice, nothing after the object, no digit of a number lost. */
final class RowJson {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RowJson() {}

    /**
     * Reads any JSON.
     *
     * @throws JacksonException if it is none, holds a field twice, or is followed by something else
     */
    static JsonNode read(String text) {
        try (var parser = STRICT.createParser(text)) {
            JsonNode json = STRICT.readTree(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "Something stands after the first value");
            }
            return json;
        }
    }

    /** Reads what {@link JsonText#CANONICAL} wrote. */
    static ObjectNode readCanonical(byte[] text) {
        return read(new String(text, StandardCharsets.UTF_8)).asObject();
    }
}
