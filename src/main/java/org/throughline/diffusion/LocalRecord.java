package org.throughline.diffusion;

import java.util.List;
import org.throughline.proof.Count;

/**
 * What is recorded of an innovation in one place.
 *
 * @param state that in a word
 * @param deeds the adoptions by who is there, what is in use first, then by adopter and id, as many as a count names
 * @param count how many there are
 * @param ofNetworks what was done by networks that are not there and have members there, in the same order, as many as a
 *     count names
 */
public record LocalRecord(State state, List<AdopterDeed> deeds, Count count, List<AdopterDeed> ofNetworks) {

    /** What the record of an innovation in one place comes to. */
    public enum State {
        /** It is in use. */
        IN_USE,
        /** It was considered, declined, tried, used for a time or stopped, and is not known to be in use. */
        NOT_IN_USE,
        /** Nothing is recorded of those who are there: that does not mean that nothing was done. */
        NONE_RECORDED
    }
}
