package org.throughline.ingest.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Values that a row has to have for a rule to speak of it. */
public final class Conditions {

    private Conditions() {}

    /** Whether {@code row} has, for each field, one of the values given for it. */
    public static boolean hold(Map<String, List<String>> conditions, ObjectNode row) {
        return conditions.entrySet().stream()
                .allMatch(field -> row.has(field.getKey())
                        && field.getValue().contains(row.path(field.getKey()).asString()));
    }

    /** The conditions in words: {@code basis read}. */
    public static String described(Map<String, List<String>> conditions) {
        return conditions.entrySet().stream()
                .map(field -> field.getKey() + " " + String.join(" or ", field.getValue()))
                .sorted()
                .collect(joining(" and "));
    }
}
