package org.throughline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes apart the JSON of a request, and tells what was found where something else was expected. */
final class RequestFields {

    private static final TypeReference<Map<String, @Nullable Object>> VALUES = new TypeReference<>() {};

    private final JsonMapper json;
    private final JsonNode body;

    private RequestFields(JsonMapper json, JsonNode body) {
        this.json = json;
        this.body = body;
    }

    /** The fields of a body. @throws HttpRefusal if it is no JSON object */
    static RequestFields of(JsonMapper json, byte[] bytes) {
        var body = read(json, "The body", bytes);
        if (body.isArray()) {
            throw HttpRefusal.badRequest("Batches are not taken: expected one JSON object");
        }
        if (!body.isObject()) {
            throw otherThan("one JSON object", "The body", body);
        }
        return new RequestFields(json, body);
    }

    /** The only field that is an object, given by itself. @throws HttpRefusal if it is no JSON object or null */
    static Map<String, @Nullable Object> object(JsonMapper json, String name, String text) {
        var fields = json.createObjectNode().set(name, read(json, name, text.getBytes(UTF_8)));
        return new RequestFields(json, fields).object(name);
    }

    /** @throws HttpRefusal if there is something else */
    @Nullable
    String text(String name) {
        var value = body.path(name);
        if (isAbsent(value)) {
            return null;
        }
        if (!value.isString()) {
            throw otherThan("a text", name, value);
        }
        return value.stringValue();
    }

    /** Empty where there is none. @throws HttpRefusal if there is something else */
    Map<String, @Nullable Object> object(String name) {
        var value = body.path(name);
        if (isAbsent(value)) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw otherThan("an object", name, value);
        }
        return json.convertValue(value, VALUES);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static JsonNode read(JsonMapper json, String name, byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException malformed) {
            throw HttpRefusal.badRequest("%s: cannot be read as JSON%s".formatted(name, place(malformed)));
        }
    }

    /** A limit of the reader has no place. */
    private static String place(JacksonException malformed) {
        @Nullable TokenStreamLocation place = malformed.getLocation();
        return place == null || place.getLineNr() < 1
                ? ", because it is nested too deeply or a value is too long"
                : " from line %d, column %d on".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static HttpRefusal otherThan(String expected, String name, JsonNode found) {
        return HttpRefusal.badRequest("%s: found %s, expected %s".formatted(name, kind(found), expected));
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }
}
