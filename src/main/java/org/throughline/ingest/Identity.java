package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.throughline.graph.Id;
import org.throughline.ingest.format.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What makes a row the same one when it is read again, and what tells that its content is the same. */
final class Identity {

    private static final int DERIVED_DIGITS = 20;

    private Identity() {}

    /**
     * The id of a row: its own where its file has ids, else one derived from the values that identify it. The order of a
     * list among those does not matter.
     *
     * @param row a row that has been found right
     */
    static Id of(FileKind kind, ObjectNode row) {
        if (kind.hasOwnId()) {
            return new Id(row.path(FileKind.ID).stringValue());
        }
        var values = JsonNodeFactory.instance.arrayNode();
        kind.identifiedBy().forEach(field -> values.add(unordered(row.path(field))));
        var digest = sha256(JsonText.CANONICAL.of(values).getBytes(StandardCharsets.UTF_8));
        return new Id(kind.kind().prefix() + "/" + digest.substring(0, DERIVED_DIGITS));
    }

    /** In hexadecimal digits. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static JsonNode unordered(JsonNode value) {
        if (value.isMissingNode()) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        value.valueStream()
                .sorted((a, b) -> JsonText.CANONICAL.of(a).compareTo(JsonText.CANONICAL.of(b)))
                .forEach(sorted::add);
        return sorted;
    }
}
