package org.throughline.proof;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.flow.AdoptionEdge;
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

    static Count of(String words, List<AdoptionEdge> adoptions) {
        var ids = named(adoptions.stream().map(AdoptionEdge::id));
        var parts = ids.isEmpty() ? List.<Part>of() : List.of(new Part(Part.Name.COUNTED, 0, words, ids));
        return new Count(adoptions.size(), new Explanation(Rule.PATHWAY_STRENGTH, words, parts));
    }

    static List<Id> named(Stream<Id> ids) {
        return ids.limit(NAMED).toList();
    }
}
