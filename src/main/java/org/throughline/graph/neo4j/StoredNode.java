package org.throughline.graph.neo4j;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.throughline.graph.GraphEntry.Reference;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * A node as the queries return it: its properties, and the references that belong to it.
 *
 * @param properties all of them, the writer's own too
 * @param references in the order of their positions
 */
record StoredNode(Map<String, Object> properties, List<Reference> references) {

    /** The types whose arrow runs from the other node to the one they belong to. */
    private static final Set<String> INCOMING =
            Set.of("HOLDS", "SUBJECT_OF", "TAKEN_UP_IN", "TAUGHT_THROUGH", "YIELDS");

    /** Reads a row with the columns {@code properties} and {@code references}. */
    static StoredNode of(MapAccessor row) {
        var references = row.get("references").asList(reference -> {
            var type = reference.get(0).asString();
            var target = new Id(reference.get(1).asString());
            return new Reference(
                    type, INCOMING.contains(type), target, reference.get(2).asInt());
        });
        return new StoredNode(row.get("properties").asMap(), sorted(references));
    }

    private static List<Reference> sorted(List<Reference> references) {
        return references.stream()
                .sorted(Comparator.comparing(Reference::type).thenComparing(Reference::position))
                .toList();
    }

    Id id() {
        return new Id(required("id"));
    }

    String required(String name) {
        return requireNonNull(text(name), () -> properties.get("id") + " has no " + name);
    }

    /** A text, or a number as text; null where there is none. */
    @Nullable
    String text(String name) {
        var value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Nullable
    Long whole(String name) {
        return properties.get(name) instanceof Number number ? number.longValue() : null;
    }

    @Nullable
    Double decimal(String name) {
        return properties.get(name) instanceof Number number ? number.doubleValue() : null;
    }

    @Nullable
    Boolean truth(String name) {
        return (Boolean) properties.get(name);
    }

    @Nullable
    PartialDate date(String name) {
        var text = text(name);
        return text == null ? null : PartialDate.parse(text);
    }

    @Nullable
    Instant instant(String name) {
        var text = text(name);
        return text == null ? null : Instant.parse(text);
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String name) {
        return switch (properties.get(name)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Object::toString).toList();
            case Object one -> List.of(one.toString());
        };
    }

    <E extends Enum<E>> E value(Class<E> type, String name) {
        var found = required(name);
        try {
            return Enum.valueOf(type, found.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "%s is '%s', expected one of %s".formatted(name, found, EnumSet.allOf(type)), unknown);
        }
    }

    <E extends Enum<E>> @Nullable E valueOrNull(Class<E> type, String name) {
        return properties.containsKey(name) ? value(type, name) : null;
    }

    /** The ids at the other ends of the references of {@code type}, in order. */
    List<Id> ids(String type) {
        return references.stream()
                .filter(reference -> reference.type().equals(type))
                .map(Reference::target)
                .toList();
    }

    /** The id at the other end of the only reference of {@code type}. */
    Id idOf(String type) {
        return requireNonNull(idOrNull(type), () -> properties.get("id") + " has no " + type);
    }

    @Nullable
    Id idOrNull(String type) {
        var ids = ids(type);
        return ids.isEmpty() ? null : ids.getFirst();
    }
}
