package org.throughline.ingest.check;

import tools.jackson.databind.JsonNode;

/**
 * Something wrong in a row.
 *
 * @param field where in the row; empty for the row as a whole
 * @param found what stands there
 * @param expected what should, or what to do
 */
public record Finding(String field, String found, String expected) {

    private static final int MOST_SHOWN = 80;

    static Finding of(String field, JsonNode found, String expected) {
        return new Finding(field, shown(found), expected);
    }

    /** A value as JSON, cut where it is long. */
    public static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN - 1) + "…";
    }
}
