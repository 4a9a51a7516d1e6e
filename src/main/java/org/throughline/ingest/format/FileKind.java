package org.throughline.ingest.format;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.NodeKind;

/**
 * A kind of file, each row of which becomes one node of the graph.
 *
 * @param file the name of the file, without its ending
 * @param kind what a row becomes
 * @param description what a row says
 * @param identifiedBy the fields that make a row the same one when it is read again
 * @param fields in the order in which they are written, by name
 * @param rowRules what the fields of one row have to fulfil together
 * @param acrossRules what several rows have to fulfil together
 */
public record FileKind(
        String file,
        NodeKind kind,
        String description,
        List<String> identifiedBy,
        SequencedMap<String, Field> fields,
        List<RowRule> rowRules,
        List<AcrossRule> acrossRules) {

    /** The field that holds the id of a row, in files whose rows have one. */
    public static final String ID = "id";

    /** @throws IllegalArgumentException if the description contradicts itself */
    public FileKind {
        if (!fields.keySet().containsAll(identifiedBy)) {
            throw new IllegalArgumentException(file + " is identified by " + identifiedBy + ", not all of them fields");
        }
        var relationships = new HashSet<String>();
        for (var field : fields.values()) {
            if (field.isRelationship() && !relationships.add(field.incoming() + " " + field.relationship())) {
                throw new IllegalArgumentException(
                        file + " has two fields that become " + field.relationship() + " in one direction");
            }
        }
    }

    @JsonCreator
    static FileKind of(
            @JsonProperty(value = "file", required = true) String file,
            @JsonProperty(value = "kind", required = true) NodeKind kind,
            @JsonProperty(value = "description", required = true) String description,
            @JsonProperty(value = "identifiedBy", required = true) List<String> identifiedBy,
            @JsonProperty(value = "fields", required = true) List<Field> fields,
            @JsonProperty("rules") @Nullable List<Rule> rules) {
        var all = requireNonNullElse(rules, List.<Rule>of());
        return new FileKind(
                file,
                kind,
                description,
                identifiedBy,
                Field.byName(fields.stream().map(field -> field.of(kind)).toList()),
                only(RowRule.class, all),
                only(AcrossRule.class, all));
    }

    /** Whether a row names its own id; else the id is derived from what identifies the row. */
    public boolean hasOwnId() {
        return fields.containsKey(ID);
    }

    /**
     * A field of this file.
     *
     * @throws IllegalArgumentException if it has none of this name
     */
    public Field field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(file + " has no field " + name);
        }
        return field;
    }

    private static <R extends Rule> List<R> only(Class<R> sort, List<Rule> rules) {
        return rules.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
