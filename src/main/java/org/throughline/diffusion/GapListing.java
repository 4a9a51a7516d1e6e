package org.throughline.diffusion;

import java.util.List;
import org.throughline.proof.Count;

/**
 * A page of gaps.
 *
 * @param listing the page
 * @param answers how many gaps there are of each answer, whichever were asked for
 */
public record GapListing<T>(Listing<T> listing, List<Answered> answers) {

    /**
     * Gaps of which the same is to be said.
     *
     * @param answer what
     * @param count how many, and of which innovations
     */
    public record Answered(GapAnswer answer, Count count) {}
}
