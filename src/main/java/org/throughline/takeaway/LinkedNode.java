package org.throughline.takeaway;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/** A node of a JSON-LD document that is being filled; what is not there is left out. */
final class LinkedNode {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A node of its own with an address. */
    static LinkedNode of(String address, String... types) {
        var node = part(types);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("@id", address);
        fields.putAll(node.fields);
        node.fields.clear();
        node.fields.putAll(fields);
        return node;
    }

    /** A thing or fact of the graph. */
    static LinkedNode of(Id id, String... types) {
        return of(address(id), types).put("schema:identifier", id.value());
    }

    /** A part of another node. */
    static LinkedNode part(String... types) {
        var node = new LinkedNode();
        if (types.length > 0) {
            node.fields.put("@type", List.of(types));
        }
        return node;
    }

    private static String address(Id id) {
        return "tl:" + id.value();
    }

    LinkedNode put(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> fields.put(name, number);
            case LinkedNode node -> fields.put(name, node.fields);
            default -> fields.put(name, PlainText.printable(value.toString()));
        }
        return this;
    }

    LinkedNode nodes(String name, Stream<LinkedNode> nodes) {
        return list(name, nodes.map(node -> node.fields).toList());
    }

    LinkedNode to(String name, @Nullable Id id) {
        return id == null ? this : refer(name, address(id));
    }

    LinkedNode to(String name, Collection<Id> ids) {
        return list(name, ids.stream().map(id -> Map.of("@id", address(id))).toList());
    }

    LinkedNode refer(String name, String address) {
        fields.put(name, Map.of("@id", address));
        return this;
    }

    private LinkedNode list(String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
