package org.throughline.takeaway;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.GraphRevision;
import org.throughline.graph.Id;
import org.throughline.proof.Proof;

/**
 * An answer to be taken away, whichever the question and the format.
 *
 * @param question what was asked
 * @param revision the revision of the graph that all of it was read at
 * @param entries the chains that it is made of, in order
 * @param total how many chains there are in all
 * @param next the question that goes on where this answer ends; null where it is the whole
 * @param shelf the things and facts that it speaks of
 */
public record Takeaway(
        Question question,
        GraphRevision revision,
        List<Entry> entries,
        long total,
        @Nullable Question next,
        Shelf shelf) {

    /** What the rule says of each innovation that the chains lead through, in the order of the chains. */
    public List<Proof> proofs() {
        var proofs = new LinkedHashMap<Id, Proof>();
        for (var entry : entries) {
            var proof = entry.chain().proof();
            if (proof != null) {
                proofs.putIfAbsent(proof.innovation(), proof);
            }
        }
        return List.copyOf(proofs.values());
    }
}
