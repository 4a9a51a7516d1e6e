package org.throughline.takeaway;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.proof.Proof;
import org.throughline.trace.Chain;

/**
 * One of what an answer lists.
 *
 * @param rank its place in the whole list that the answer is a page of, from 1
 * @param about the thing that it is about
 * @param chain its chain; null where it has none
 * @param remarks what else is said of it
 */
record Entry(int rank, Id about, @Nullable Chain chain, List<Remark> remarks) {

    /** What the rule says of the innovation that its chain leads through; null where there is none. */
    @Nullable
    Proof proof() {
        return chain == null ? null : chain.proof();
    }

    /** What is said of a topic. */
    List<Remark> on(Topic topic) {
        return remarks.stream().filter(remark -> remark.topic() == topic).toList();
    }
}
