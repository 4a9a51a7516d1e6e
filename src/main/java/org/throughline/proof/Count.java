package org.throughline.proof;

import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.throughline.graph.Id;

/**
 * A number that was counted, and what was counted.
 *
 * @param value the number
 * @param explanation what was counted
 */
public record Count(int value, Explanation explanation) {

    /** So many of what was counted are named by their ids; the words say how many there are in all. */
    public static final int NAMED = 100;

    /**
     * Counts facts.
     *
     * @param words what they have in common
     * @param counted their ids
     */
    public static Count of(String words, List<Id> counted) {
        return of(Rule.PATHWAY_STRENGTH, counted.size(), words, counted);
    }

    /**
     * A number that was worked out from facts.
     *
     * @param rule the rule that says how
     * @param value the number
     * @param words what it is the number of
     * @param from the ids of what it was worked out from
     */
    public static Count of(Rule rule, int value, String words, List<Id> from) {
        var parts = from.isEmpty() ? List.<Part>of() : List.of(new Part(Part.Name.COUNTED, 0, words, from));
        return new Count(value, new Explanation(rule, words, parts));
    }

    /**
     * Counts things or facts that come in no order, by another rule than that of pathways.
     *
     * @param rule the rule that says what is counted
     * @param words what they have in common
     * @param counted their ids
     */
    public static Count of(Rule rule, String words, Collection<Id> counted) {
        var parts = counted.isEmpty()
                ? List.<Part>of()
                : List.of(new Part(Part.Name.COUNTED, 0, Part.naming(words, counted.size()), least(counted)));
        return new Count(counted.size(), new Explanation(rule, words, parts));
    }

    /** The least of the ids in their order, as many as a count names, without putting all in order. */
    public static List<Id> least(Collection<Id> ids) {
        var least = new PriorityQueue<Id>(reverseOrder());
        for (var id : ids) {
            if (least.size() < NAMED) {
                least.add(id);
            } else if (id.compareTo(least.element()) < 0) {
                least.remove();
                least.add(id);
            }
        }
        return least.stream().sorted().toList();
    }
}
