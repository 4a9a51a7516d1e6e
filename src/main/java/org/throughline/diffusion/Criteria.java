package org.throughline.diffusion;

import java.util.Collection;
import java.util.List;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.proof.Part;
import org.throughline.proof.Rule;

/**
 * What a list is ordered by, what counts most first; after all of them by name, then by id.
 *
 * @param rule the rule that says so
 * @param all the criteria
 */
record Criteria<T>(Rule rule, List<Criterion<T>> all) {

    Placed<T> place(T value, String name, Id id) {
        var scores = all.stream()
                .map(criterion -> criterion.score().applyAsInt(value))
                .toList();
        return new Placed<>(Rank.of(scores, name, id), value);
    }

    int size() {
        return all.size();
    }

    /**
     * Why something has its place.
     *
     * @param ranked what, at its place
     * @param total how many there are in all
     * @param next what the one after it is called; the empty text for the last
     * @param parts what there is to say of it by each criterion
     */
    Explanation why(Ranked<T> ranked, long total, String next, List<Part> parts) {
        return new Explanation(
                rule, "Place %,d of %,d. %s".formatted(ranked.position(), total, decided(ranked, next)), parts);
    }

    /** One of those parts, with the first of its ids. */
    static Part part(String words, Collection<Id> ids) {
        return new Part(Part.Name.RANK, 0, words, Count.least(ids));
    }

    private String decided(Ranked<T> ranked, String name) {
        var next = ranked.next();
        if (next == null) {
            return "Nothing comes after it.";
        }
        var decided = ranked.rank().decidedBy(next.rank());
        if (decided == size()) {
            return "It is level with %s, and comes before it by name only.".formatted(name);
        }
        var words = all.get(decided).words();
        return "It comes before %s because it has %s and the other has %s."
                .formatted(
                        name,
                        words.of(ranked.rank().scores().get(decided)),
                        words.of(next.rank().scores().get(decided)));
    }
}
