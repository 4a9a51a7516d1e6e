package org.throughline.takeaway;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Viewpoint;
import org.throughline.flow.ViewpointLimits;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;

/** The parts of a question as they were given, still to be read. Remembers which were asked for. */
final class Given {

    private final Map<String, List<String>> texts;
    private final ViewpointLimits limits;
    private final TreeSet<String> known = new TreeSet<>(Comparator.naturalOrder());

    /** @param texts what was given, by name */
    Given(Map<String, List<String>> texts, ViewpointLimits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    /**
     * The value of a part; null where it was not given.
     *
     * @throws BadParameter if it was given twice, or cannot be read
     */
    <T> @Nullable T value(String name, Function<String, T> read) {
        known.add(name);
        var given = texts.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new BadParameter(name, "found %d times, expected once".formatted(given.size()));
        }
        return given.isEmpty() ? null : made(name, () -> read.apply(given.getFirst()));
    }

    /** The value of a part, or what stands for it where it was not given. */
    <T> T value(String name, Function<String, T> read, T byDefault) {
        var value = value(name, read);
        return value == null ? byDefault : value;
    }

    /**
     * The value of a part that there has to be.
     *
     * @throws BadParameter if it was not given, or cannot be read
     */
    <T> T required(String name, Function<String, T> read) {
        var value = value(name, read);
        if (value == null) {
            throw new BadParameter(name, "not found, expected once");
        }
        return value;
    }

    /**
     * The values of a part, as they were given; empty where it was not given.
     *
     * @throws BadParameter if there is none in it, or one cannot be read
     */
    <T> List<T> list(String name, Function<String, T> read) {
        var text = value(name, Function.identity());
        return text == null
                ? List.of()
                : Stream.of(text.split(",", -1))
                        .map(each -> made(name, () -> read.apply(each)))
                        .distinct()
                        .toList();
    }

    /** The id of something of one of the kinds; null where it was not given. */
    @Nullable
    Id id(String name, NodeKind... kinds) {
        return value(name, text -> new Id(text).ofKind(kinds));
    }

    /** The id of something of one of the kinds, which there has to be. */
    Id requiredId(String name, NodeKind... kinds) {
        return required(name, text -> new Id(text).ofKind(kinds));
    }

    /** The ids of things of one of the kinds. */
    List<Id> ids(String name, NodeKind... kinds) {
        return list(name, text -> new Id(text).ofKind(kinds));
    }

    /** A whole number, or what stands for it where it was not given. */
    int number(String name, int least, int most, int byDefault) {
        return value(name, text -> Math.toIntExact(number(text, least, most)), byDefault);
    }

    /** A whole number; null where it was not given. */
    @Nullable
    Long number(String name) {
        return value(name, text -> number(text, 0, Long.MAX_VALUE));
    }

    /** From where it is asked. */
    Viewpoint viewpoint() {
        return new Viewpoint(
                value("asOf", text -> limits.asOf(PartialDate.parse(text))),
                value("knownAt", text -> limits.knownAt(moment(text))),
                Set.copyOf(list(Parameters.IGNORING, text -> limits.ignoring(new Id(text)))));
    }

    /** Which page is wanted, so long where nobody says how long. */
    PageRequest page(int size) {
        return new PageRequest(
                number("first", 1, PageRequest.LARGEST, size), value(Parameters.AFTER, Function.identity()));
    }

    /**
     * What is made of a part.
     *
     * @throws BadParameter if it cannot be made
     */
    <T> T made(String name, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BadParameter(name, String.valueOf(unreadable.getMessage()));
        }
    }

    /** Reads one of the values of an enum by its name. */
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> values) {
        return text -> Arrays.stream(values.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "found '%s', expected one of %s".formatted(text, Arrays.toString(values.getEnumConstants()))));
    }

    private static long number(String text, long least, long most) {
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("found '%s', expected a whole number".formatted(text), none);
        }
        throw new IllegalArgumentException("found %s, expected %d to %d".formatted(text, least, most));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(
                    "found '%s', expected a moment such as 2026-01-31T12:00:00Z".formatted(text), none);
        }
    }

    /** @throws BadParameter if something was given that was not asked for */
    void refuseOthers() {
        texts.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(other -> {
                    throw new BadParameter(other, "not known here, expected any of " + String.join(", ", known));
                });
    }
}
