package org.throughline.evaluation;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of JSON objects, one a line.
 *
 * @param lines the lines of the file
 */
record JsonLines(NumberedLines lines) {

    private static final ObjectMapper JSON = JsonMapper.shared();

    /** Hands over each object in turn. @throws CollectionUnreadable if a line is none, or where the reader says so */
    void forEach(Consumer<Item> reader) {
        lines.forEach((number, text) -> reader.accept(new Item(lines, number, object(number, text))));
    }

    private JsonNode object(int number, String text) {
        try {
            var json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException notJson) {
            throw lines.wrong(number, "no JSON: " + notJson.getOriginalMessage(), "one JSON object on the line");
        }
        throw lines.wrong(number, "other JSON", "one JSON object on the line");
    }

    /** One object of the file. */
    record Item(NumberedLines lines, int line, JsonNode json) {

        /** A text that must be there. */
        String required(String field) {
            var value = json.path(field).asStringOpt().orElse("");
            if (value.isBlank()) {
                throw wrong("no " + field, "text in " + field);
            }
            return value;
        }

        /** A text; empty where there is none. */
        String optional(String field) {
            var value = json.path(field);
            if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
                throw wrong("something else in " + field, "text");
            }
            return value.asStringOpt().orElse("");
        }

        CollectionUnreadable wrong(String found, String expected) {
            return lines.wrong(line, found, expected);
        }
    }
}
