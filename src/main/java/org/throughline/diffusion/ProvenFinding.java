package org.throughline.diffusion;

import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.trace.Pathway;

/** What the flow says of an innovation whose pathway is proven. */
record ProvenFinding(
        int rank,
        Id innovation,
        Count adopters,
        Explanation why,
        @Nullable LocalRecord recordedHere) {

    ProvenPathway with(Pathway pathway) {
        return new ProvenPathway(rank, pathway, adopters, why, recordedHere);
    }
}
