package org.throughline.ingest.format;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.NodeKind;

/**
 * A field of a file, or of an object within a field.
 *
 * @param name as written in the file
 * @param description for whoever writes rows
 * @param type what it may hold
 * @param required whether every row has it
 * @param list how many values it holds
 * @param to the kinds that an id, reference or party may be of
 * @param relationship the type of the relationship that a reference or party becomes; null where it becomes none
 * @param incoming whether that relationship runs from the other node to this one
 * @param property the name that the field has in the graph
 * @param values the words that an enum may hold
 * @param fields the fields of an object, in order, by name
 * @param rules what holds between the fields of an object
 */
public record Field(
        String name,
        String description,
        FieldType type,
        boolean required,
        Cardinality list,
        List<NodeKind> to,
        @Nullable String relationship,
        boolean incoming,
        String property,
        List<String> values,
        SequencedMap<String, Field> fields,
        List<RowRule> rules) {

    @JsonCreator
    static Field of(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "description", required = true) String description,
            @JsonProperty(value = "type", required = true) FieldType type,
            @JsonProperty("required") @Nullable Boolean required,
            @JsonProperty("list") @Nullable Cardinality list,
            @JsonProperty("to") @Nullable List<NodeKind> to,
            @JsonProperty("relationship") @Nullable String relationship,
            @JsonProperty("incoming") @Nullable Boolean incoming,
            @JsonProperty("property") @Nullable String property,
            @JsonProperty("values") @Nullable List<String> values,
            @JsonProperty("fields") @Nullable List<Field> fields,
            @JsonProperty("rules") @Nullable List<RowRule> rules) {
        return new Field(
                name,
                description,
                type,
                requireNonNullElse(required, false),
                requireNonNullElse(list, Cardinality.ONE),
                requireNonNullElse(to, List.of()),
                relationship,
                requireNonNullElse(incoming, false),
                requireNonNullElse(property, name),
                requireNonNullElse(values, List.of()),
                byName(requireNonNullElse(fields, List.of())),
                requireNonNullElse(rules, List.of()));
    }

    /** Whether the field becomes relationships, at least where it holds ids. */
    public boolean isRelationship() {
        return relationship != null;
    }

    /** This field in a row that becomes a node of {@code kind}: only an id depends on that. */
    Field of(NodeKind kind) {
        return type != FieldType.ID
                ? this
                : new Field(
                        name,
                        description,
                        type,
                        required,
                        list,
                        List.of(kind),
                        relationship,
                        incoming,
                        property,
                        values,
                        fields,
                        rules);
    }

    static SequencedMap<String, Field> byName(List<Field> fields) {
        var byName = new LinkedHashMap<String, Field>();
        for (var field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalArgumentException("The field " + field.name() + " is described twice");
            }
        }
        return Collections.unmodifiableSequencedMap(byName);
    }
}
