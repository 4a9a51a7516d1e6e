package org.throughline.diffusion;

import java.util.List;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.trace.Pathway;

/**
 * An innovation that is proven elsewhere and not in use here, at its place among the others.
 *
 * @param rank its place, from 1
 * @param answer what is to be said of it
 * @param pathway the innovation's pathway
 * @param adopters its independent adopters
 * @param recordedHere what is recorded of it here
 * @param likeUs the adopters that are most like who is here, at most {@value #LIKE_US}
 * @param inPlace what is here already
 * @param why why it has this place, and why this is said of it
 */
public record AdoptionGap(
        int rank,
        GapAnswer answer,
        Pathway pathway,
        Count adopters,
        LocalRecord recordedHere,
        List<LikeAdopter> likeUs,
        List<InPlace> inPlace,
        Explanation why) {

    /** So many adopters like us are told. */
    public static final int LIKE_US = 5;
}
