package org.throughline.flow.neo4j;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.throughline.flow.Sharing;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;
import org.throughline.graph.Period;
import org.throughline.graph.Provenance;
import org.throughline.graph.ReviewStatus;

/**
 * A row, or a list in a row, whose values are known by their place: names of columns would be half of what is sent.
 *
 * @param values in the order in which the query gives them
 * @param sharing gives the one object for equal values
 */
record Stored(List<Value> values, Sharing sharing) {

    /** What a fact has that is common to all facts, which comes first. */
    Provenance provenance() {
        return sharing.one(new Provenance(
                value(Basis.class, 1, "basis"),
                ids(5, "CITES"),
                value(ReviewStatus.class, 2, "review status"),
                sharing.instant(text(3, "time of recording")),
                read(4, sharing::instant)));
    }

    /** A text, or a number as text. */
    String text(int place, String name) {
        return requireNonNull(textOrNull(place), () -> "it has no " + name);
    }

    @Nullable
    String textOrNull(int place) {
        var value = values.get(place);
        return value.isNull() ? null : value.asObject().toString();
    }

    @Nullable
    String sharedText(int place) {
        return read(place, sharing::one);
    }

    @Nullable
    Long whole(int place) {
        return values.get(place).asObject() instanceof Number number ? number.longValue() : null;
    }

    @Nullable
    PartialDate date(int place) {
        return read(place, sharing::date);
    }

    /** From the date at a place to the date after it. */
    Period period(int place) {
        return sharing.one(new Period(date(place), date(place + 1)));
    }

    <E extends Enum<E>> E value(Class<E> type, int place, String name) {
        var found = text(place, name);
        try {
            return Enum.valueOf(type, found.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "its %s is '%s', expected one of %s".formatted(name, found, EnumSet.allOf(type)), unknown);
        }
    }

    <E extends Enum<E>> @Nullable E valueOrNull(Class<E> type, int place, String name) {
        return values.get(place).isNull() ? null : value(type, place, name);
    }

    /** The id of the thing or fact. */
    Id id() {
        return sharing.id(text(0, "id"));
    }

    /** The ids at the other ends of references of some types, in their order; references are pairs of a type and an id. */
    List<Id> ids(int place, String... types) {
        return sharing.one(targets(place, types).sorted().map(sharing::id).toList());
    }

    /** The id at the other end of the only reference of a type. */
    Id idOf(int place, String type) {
        return sharing.id(
                targets(place, type).findFirst().orElseThrow(() -> new IllegalArgumentException("it has no " + type)));
    }

    /** The other ends of references of some types, each once. */
    Stream<String> targets(int place, String... types) {
        var wanted = List.of(types);
        return values.get(place).asList(Function.identity()).stream()
                .filter(reference -> wanted.contains(reference.get(0).asString()))
                .map(reference -> reference.get(1).asString())
                .distinct();
    }

    /** The texts in a list; a single text is a list of one. */
    Stream<String> texts(int place) {
        return switch (values.get(place).asObject()) {
            case null -> Stream.of();
            case List<?> list -> list.stream().map(Object::toString);
            case Object one -> Stream.of(one.toString());
        };
    }

    /** The lists in a list. */
    List<Stored> rows(int place) {
        return values.get(place).asList(row -> new Stored(row.asList(Function.identity()), sharing));
    }

    private <T> @Nullable T read(int place, Function<String, T> read) {
        var text = textOrNull(place);
        return text == null ? null : read.apply(text);
    }
}
