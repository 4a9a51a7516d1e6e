package org.throughline.diffusion;

import org.jspecify.annotations.Nullable;
import org.throughline.proof.Count;
import org.throughline.proof.Explanation;
import org.throughline.trace.Pathway;

/**
 * An innovation whose pathway is proven, at its place among the others.
 *
 * @param rank its place, from 1
 * @param pathway the innovation's pathway
 * @param adopters its independent adopters, only those of the setting that was asked for
 * @param why why it has this place
 * @param recordedHere what is recorded of it in the network that was asked for; null where none was
 */
public record ProvenPathway(
        int rank,
        Pathway pathway,
        Count adopters,
        Explanation why,
        @Nullable LocalRecord recordedHere) {}
