package org.throughline.ingest;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.ingest.format.Cardinality;
import org.throughline.ingest.format.Field;
import org.throughline.ingest.format.FieldType;
import org.throughline.ingest.format.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what is in the graph back into the row that it came from. */
final class RowMapper {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RowMapper() {}

    /** The row, with its fields in the order in which they are written. */
    static ObjectNode row(FileKind kind, GraphEntry entry) {
        var row = JSON.objectNode();
        for (var field : kind.fields().values()) {
            var value =
                    field.type() == FieldType.ID ? JSON.stringNode(entry.id().value()) : value(field, entry);
            if (value != null) {
                row.set(field.name(), value);
            }
        }
        return row;
    }

    private static @Nullable JsonNode value(Field field, GraphEntry entry) {
        var property = entry.properties().get(field.property());
        if (field.isRelationship()) {
            return references(field, entry.references(), property instanceof List<?> names ? names : List.of());
        }
        return property == null ? null : json(field, property);
    }

    /** References at their places in the list, names in the places between. */
    private static @Nullable JsonNode references(Field field, List<Reference> references, List<?> names) {
        var ids = new TreeMap<Integer, String>();
        for (var reference : references) {
            if (reference.type().equals(field.relationship()) && reference.incoming() == field.incoming()) {
                ids.put(reference.position(), reference.target().value());
            }
        }
        if (field.list() == Cardinality.ONE) {
            return ids.isEmpty() ? null : JSON.stringNode(ids.firstEntry().getValue());
        }
        var remaining = new ArrayDeque<Object>(names);
        var list = JSON.arrayNode();
        for (int position = 0; position < ids.size() + names.size(); position++) {
            var id = ids.get(position);
            list.add(id != null ? id : String.valueOf(remaining.poll()));
        }
        return list.isEmpty() ? null : list;
    }

    private static JsonNode json(Field field, Object property) {
        if (property instanceof List<?> values) {
            var list = JSON.arrayNode();
            values.forEach(value -> list.add(plain(field, value)));
            return list;
        }
        return plain(field, property);
    }

    private static JsonNode plain(Field field, Object value) {
        if (field.type() == FieldType.OBJECT) {
            return ordered(field, RowJson.read(value.toString()));
        }
        return switch (value) {
            case String text -> JSON.stringNode(text);
            case Boolean truth -> JSON.booleanNode(truth);
            case Long number -> JSON.numberNode(number);
            case Double number -> JSON.numberNode(number);
            default ->
                throw new IllegalArgumentException(
                        "%s holds %s, a %s".formatted(field.property(), value, value.getClass()));
        };
    }

    /** The graph keeps objects as text with sorted names. */
    private static JsonNode ordered(Field field, JsonNode object) {
        var ordered = JSON.objectNode();
        for (var name : field.fields().keySet()) {
            var value = object.get(name);
            if (value != null) {
                ordered.set(name, value);
            }
        }
        return ordered;
    }
}
