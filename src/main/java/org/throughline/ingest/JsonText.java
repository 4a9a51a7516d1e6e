package org.throughline.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/** Writes a row as JSON on one line, in one of two forms that depend on nothing but its content. */
enum JsonText {

    /** No spaces, and the fields of every object sorted: the same text for the same content. */
    CANONICAL(",", ":"),

    /** With a space after each comma and colon, and fields in the order they are in: what files hold. */
    LINE(", ", ": ");

    private final String comma;
    private final String colon;

    JsonText(String comma, String colon) {
        this.comma = comma;
        this.colon = colon;
    }

    String of(JsonNode value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private void write(JsonNode value, StringBuilder text) {
        switch (value.getNodeType()) {
            case OBJECT -> writeFields(value.properties(), text);
            case ARRAY -> writeList(value.values(), text);
            case STRING -> writeString(value.stringValue(), text);
            case NUMBER -> writeNumber(value, text);
            case BOOLEAN, NULL, BINARY, MISSING, POJO -> text.append(value);
        }
    }

    private void writeFields(Collection<Map.Entry<String, JsonNode>> fields, StringBuilder text) {
        var ordered = new ArrayList<>(fields);
        if (this == CANONICAL) {
            ordered.sort(Comparator.comparing(Map.Entry::getKey));
        }
        var before = "{";
        for (var field : ordered) {
            text.append(before);
            writeString(field.getKey(), text);
            text.append(colon);
            write(field.getValue(), text);
            before = comma;
        }
        text.append(ordered.isEmpty() ? "{}" : "}");
    }

    private void writeList(Collection<JsonNode> values, StringBuilder text) {
        var before = "[";
        for (var value : values) {
            text.append(before);
            write(value, text);
            before = comma;
        }
        text.append(values.isEmpty() ? "[]" : "]");
    }

    private static void writeString(String value, StringBuilder text) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    /** The shortest digits that mean the number, whatever digits it was read from. */
    private static void writeNumber(JsonNode value, StringBuilder text) {
        if (value.isIntegralNumber()) {
            text.append(value.longValue());
        } else {
            text.append(value.doubleValue());
        }
    }
}
