package org.throughline.diffusion;

import java.util.List;
import org.throughline.proof.Count;

/**
 * A page of gaps.
 *
 * @param listing the page
 * @param answers how many gaps there are of each answer, whichever were asked for
 * @param here the organisations that the place was taken to be made of
 */
public record GapListing<T>(Listing<T> listing, List<Answered> answers, Count here) {

    /**
     * Gaps of which the same is to be said.
     *
     * @param answer what
     * @param count how many, and of which innovations
     */
    public record Answered(GapAnswer answer, Count count) {}
}
