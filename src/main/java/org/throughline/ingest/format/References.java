package org.throughline.ingest.format;

import java.util.Collection;
import java.util.function.BiConsumer;
import org.throughline.graph.NodeKind;
import tools.jackson.databind.JsonNode;

/** Finds what a row refers to. */
public final class References {

    private References() {}

    /**
     * Tells every reference in a row, those within objects included.
     *
     * @param fields the fields that the row may have
     * @param row a row that has been found right
     * @param found takes the place in the row and the id
     */
    public static void in(Collection<Field> fields, JsonNode row, BiConsumer<String, String> found) {
        for (var field : fields) {
            var value = row.get(field.name());
            if (value != null && mayRefer(field)) {
                in(field, field.name(), value, found);
            }
        }
    }

    /** Whether a text in this field is an id; in a field for parties it may be a name. */
    public static boolean isReference(Field field, String text) {
        return field.type() == FieldType.REFERENCE
                || field.to().stream().map(NodeKind::prefix).anyMatch(prefix -> text.startsWith(prefix + "/"));
    }

    private static void in(Field field, String path, JsonNode value, BiConsumer<String, String> found) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                in(field, path + "[" + i + "]", value.get(i), found);
            }
        } else if (value.isObject()) {
            in(field.fields().values(), value, (name, id) -> found.accept(path + "." + name, id));
        } else if (isReference(field, value.stringValue())) {
            found.accept(path, value.stringValue());
        }
    }

    private static boolean mayRefer(Field field) {
        return switch (field.type()) {
            case REFERENCE, PARTY, OBJECT -> true;
            case ID,
                    TEXT,
                    ENUM,
                    DATE,
                    INTEGER,
                    NUMBER,
                    BOOLEAN,
                    VALUE,
                    INTERVAL,
                    URL,
                    DOI,
                    PMID,
                    MESH,
                    SNOMED,
                    ODS,
                    ROR,
                    POSTCODE,
                    REGISTRATION -> false;
        };
    }
}
