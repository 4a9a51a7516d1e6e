package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.graph.Page;
import org.throughline.proof.Proof;

/**
 * What was found, whichever the question.
 *
 * @param entries what is listed, in order
 * @param remarks what is said of the list as a whole
 * @param total how long the whole list is
 * @param next the key after which the next page goes on; null where there is none
 */
record Findings(
        List<Entry> entries,
        List<Remark> remarks,
        long total,
        @Nullable String next) {

    /** What is found where what was asked about was taken out of the graph meanwhile. */
    static final Findings NONE = new Findings(List.of(), List.of(), 0L, null);

    /** Those of a page of a list. */
    static <T> Findings of(Page<T> page, List<Remark> remarks, Teller<T> teller) {
        var entries = new ArrayList<Entry>();
        for (var item : page.items()) {
            entries.add(teller.entry(Math.toIntExact(page.before()) + entries.size() + 1, item.value()));
        }
        var next = page.hasNext() ? page.items().getLast().key() : null;
        return new Findings(List.copyOf(entries), remarks, Objects.requireNonNull(page.total()), next);
    }

    /** Whether the whole list is empty, not only a page of it. */
    boolean isEmpty() {
        return total == 0;
    }

    /** Where nothing is listed, the things that were looked at and of which a remark says why they are not. */
    List<Id> unlisted(Remark remark) {
        var isOfThem = remark.topic() == Topic.LEFT_OUT || remark.topic() == Topic.COUNTED;
        return isEmpty() && isOfThem ? remark.ids() : List.of();
    }

    /** What the rule says of each innovation that the chains lead through, in the order of the chains. */
    List<Proof> proofs() {
        var proofs = new LinkedHashMap<Id, Proof>();
        for (var entry : entries) {
            var proof = entry.proof();
            if (proof != null) {
                proofs.putIfAbsent(proof.innovation(), proof);
            }
        }
        return List.copyOf(proofs.values());
    }

    /** Tells an item of a list. */
    interface Teller<T> {
        Entry entry(int place, T item);
    }
}
