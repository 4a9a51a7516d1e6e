package org.throughline.diffusion;

import java.util.List;
import org.throughline.graph.Id;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.trace.Pathway;

/** What the flow says of an innovation that is not in use here. */
record GapFinding(
        int rank,
        GapAnswer answer,
        Id innovation,
        Count adopters,
        LocalRecord recordedHere,
        List<LikeAdopter> likeUs,
        List<InPlace> inPlace,
        Explanation why) {

    AdoptionGap with(Pathway pathway) {
        return new AdoptionGap(rank, answer, pathway, adopters, recordedHere, likeUs, inPlace, why);
    }
}
