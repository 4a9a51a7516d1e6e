package org.throughline.takeaway;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a question as they were given, still to be read. Remembers which were asked for. */
final class Given {

    private final Map<String, List<String>> texts;
    private final TreeSet<String> known = new TreeSet<>(Comparator.naturalOrder());

    /** @param texts what was given, by name */
    Given(Map<String, List<String>> texts) {
        this.texts = texts;
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
        return given.isEmpty() ? null : read(name, given.getFirst(), read);
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
                        .map(each -> read(name, each, read))
                        .distinct()
                        .toList();
    }

    private static <T> T read(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text);
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
