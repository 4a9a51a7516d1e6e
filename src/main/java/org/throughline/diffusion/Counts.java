package org.throughline.diffusion;

import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.proof.Part;
import org.throughline.proof.Rule;

/** Counts by the rules of this module. */
final class Counts {

    private Counts() {}

    /** A count of what has these ids, of which the first are named. */
    static Count of(Rule rule, String words, Collection<Id> ids) {
        var parts = ids.isEmpty() ? List.<Part>of() : List.of(part(Part.Name.COUNTED, words, ids));
        return new Count(ids.size(), new Explanation(rule, words, parts));
    }

    /** A part that lowers nothing, with the first of its ids. */
    static Part part(Part.Name name, String words, Collection<Id> ids) {
        return new Part(name, 0, words, first(ids));
    }

    /** The least of the ids, as many as a count names, without putting all in order. */
    private static List<Id> first(Collection<Id> ids) {
        var least = new PriorityQueue<Id>(reverseOrder());
        for (var id : ids) {
            least.add(id);
            if (least.size() > Count.NAMED) {
                least.remove();
            }
        }
        return least.stream().sorted().toList();
    }
}
