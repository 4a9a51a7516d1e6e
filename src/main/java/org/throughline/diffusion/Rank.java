package org.throughline.diffusion;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.graph.Id;
import org.throughline.graph.InvalidId;
import org.throughline.graph.UnknownKey;

/**
 * What a place in a list goes by: scores, the one that counts most first and the higher the better, then the name,
 * whatever the case, then the id.
 *
 * @param scores by the criteria of the list
 * @param name the name in lower case
 * @param id what is ranked
 */
record Rank(List<Integer> scores, String name, Id id) implements Comparable<Rank> {

    private static final Pattern KEY = Pattern.compile("(-?[0-9]{1,9}(?:,-?[0-9]{1,9})*) ([^ ]+) (.*)", Pattern.DOTALL);

    static Rank of(List<Integer> scores, String name, Id id) {
        return new Rank(scores, name.toLowerCase(Locale.ROOT), id);
    }

    /**
     * The rank that {@link #key} wrote.
     *
     * @param criteria how many scores it has
     * @throws UnknownKey if it is none
     */
    static Rank parse(String key, int criteria) {
        var found = KEY.matcher(key);
        if (!found.matches()) {
            throw new UnknownKey(key);
        }
        var scores = Stream.of(found.group(1).split(",")).map(Integer::valueOf).toList();
        if (scores.size() != criteria) {
            throw new UnknownKey(key);
        }
        try {
            return new Rank(scores, found.group(3), new Id(found.group(2)));
        } catch (InvalidId none) {
            throw new UnknownKey(key);
        }
    }

    /** The rank as text. */
    String key() {
        return scores.stream().map(String::valueOf).collect(joining(",")) + ' ' + id + ' ' + name;
    }

    /** The place among the criteria of the first by which the two differ; as many as there are where by none. */
    int decidedBy(Rank other) {
        int i = 0;
        while (i < scores.size() && scores.get(i).equals(other.scores.get(i))) {
            i++;
        }
        return i;
    }

    @Override
    public int compareTo(Rank other) {
        var decided = decidedBy(other);
        if (decided < scores.size()) {
            return other.scores.get(decided).compareTo(scores.get(decided));
        }
        var byName = name.compareTo(other.name);
        return byName == 0 ? id.compareTo(other.id) : byName;
    }
}
