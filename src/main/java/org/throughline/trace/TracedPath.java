package org.throughline.trace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.proof.AdoptionState;
import org.throughline.proof.ChainStrength;
import org.throughline.proof.Present;
import org.throughline.proof.Proof;

/**
 * The way of one chain, and what the flow says of it.
 *
 * @param ids the things and facts on it, in the order in which evidence flows
 * @param via those through which its adoption came
 * @param present what its adopter is today; null where it has none
 * @param strength how strong the chain is; null where it has no innovation
 * @param proof all that the rule says of its innovation; null where it has none
 * @param states what had become of the adoptions on it
 */
record TracedPath(
        List<Id> ids,
        List<Id> via,
        @Nullable Present present,
        @Nullable ChainStrength strength,
        @Nullable Proof proof,
        Map<Id, AdoptionState> states) {

    /** What its adopter became since and is today. */
    List<Id> others() {
        return present == null ? List.of() : present.others();
    }
}
