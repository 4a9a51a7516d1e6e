package org.throughline.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.ingest.format.Field;
import org.throughline.ingest.format.FieldType;
import org.throughline.ingest.format.References;
import tools.jackson.databind.JsonNode;

/** Turns a row into what is written to the graph. */
final class EntryMapper {

    private EntryMapper() {}

    static GraphEntry entry(Row row) {
        var json = RowJson.readCanonical(row.json());
        var properties = new LinkedHashMap<String, Object>();
        var references = new ArrayList<Reference>();
        for (var field : row.kind().fields().values()) {
            var value = json.get(field.name());
            if (value != null && field.type() != FieldType.ID) {
                if (field.isRelationship()) {
                    addReferences(field, value, references, properties);
                } else {
                    properties.put(field.property(), property(field, value));
                }
            }
        }
        return new GraphEntry(row.id(), properties, references, Identity.sha256(row.json()));
    }

    /** Ids become references; names, which only parties can be, stay a property, in their order. */
    private static void addReferences(
            Field field, JsonNode value, List<Reference> references, Map<String, Object> properties) {
        var names = new ArrayList<String>();
        var all = value.isArray() ? value.values() : List.of(value);
        int position = 0;
        for (var one : all) {
            var text = one.stringValue();
            if (References.isReference(field, text)) {
                references.add(new Reference(relationship(field), field.incoming(), new Id(text), position));
            } else {
                names.add(text);
            }
            position++;
        }
        if (!names.isEmpty()) {
            properties.put(field.property(), names);
        }
    }

    private static String relationship(Field field) {
        var relationship = field.relationship();
        if (relationship == null) {
            throw new IllegalArgumentException(field.name() + " becomes no relationship");
        }
        return relationship;
    }

    private static Object property(Field field, JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(one -> plain(field, one)).toList();
        }
        return plain(field, value);
    }

    private static Object plain(Field field, JsonNode value) {
        if (field.type() == FieldType.OBJECT) {
            return JsonText.CANONICAL.of(value);
        }
        return switch (value.getNodeType()) {
            case STRING -> value.stringValue();
            case BOOLEAN -> value.booleanValue();
            case NUMBER -> value.isIntegralNumber() ? (Object) value.longValue() : (Object) value.doubleValue();
            case OBJECT, ARRAY, NULL, BINARY, MISSING, POJO ->
                throw new IllegalArgumentException(field.name() + " cannot hold " + value);
        };
    }
}
