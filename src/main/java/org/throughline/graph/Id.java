package org.throughline.graph;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stable, global id of a thing or a fact, such as {@code innovation/pincer}: its kind, a slash and a slug of
 * lower-case ASCII words joined by {@code -}. A retired version of a fact has the id of the fact, {@code @} and the
 * graph revision at which it was retired.
 *
 * @param value the id as written in files and answers
 */
public record Id(String value) implements Comparable<Id> {

    /** Possessive, since ids are read by the thousand: there is nothing to be won by going back. */
    private static final Pattern FORM = Pattern.compile("([a-z]++)/[a-z0-9]++(?:-[a-z0-9]++)*+(?:@[0-9]++)?+");

    private static final int LONGEST = 250;

    private static final Map<String, NodeKind> KINDS =
            NodeKind.all().collect(Collectors.toUnmodifiableMap(NodeKind::prefix, Function.identity()));

    /** @throws InvalidId if {@code value} does not have the form of an id, or its kind is unknown */
    public Id {
        var form = FORM.matcher(value);
        if (value.length() > LONGEST || !form.matches() || !KINDS.containsKey(form.group(1))) {
            throw new InvalidId(value);
        }
    }

    /** The kind that the id carries. */
    public NodeKind kind() {
        return requireNonNull(KINDS.get(value.substring(0, value.indexOf('/'))));
    }

    /**
     * This id, if it is of one of the kinds.
     *
     * @throws IllegalArgumentException if it is of another
     */
    public Id ofKind(NodeKind... kinds) {
        if (!List.of(kinds).contains(kind())) {
            var expected = Stream.of(kinds).map(kind -> kind.prefix() + "/…").collect(joining(" or "));
            throw new IllegalArgumentException("found %s, expected %s".formatted(this, expected));
        }
        return this;
    }

    /** Of a retired version, the id of the fact that it is a version of; of everything else, the id itself. */
    public Id standing() {
        var end = value.indexOf('@');
        return end < 0 ? this : new Id(value.substring(0, end));
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
