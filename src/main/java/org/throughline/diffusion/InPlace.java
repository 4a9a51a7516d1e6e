package org.throughline.diffusion;

import java.util.List;
import org.throughline.graph.Id;

/**
 * Something that is here already and prepares for an innovation.
 *
 * @param kind what sort of thing
 * @param thing the curriculum or network; of networks that are one body the first by id
 * @param facts the teaching or adoptions that connect it with the innovation, by id
 * @param words that in a sentence
 */
public record InPlace(Kind kind, Id thing, List<Id> facts, String words) {

    /** The sorts of things that prepare for an innovation. */
    public enum Kind {
        /** A curriculum that is provided or commissioned here and teaches it. */
        CURRICULUM,
        /** A network with members here that uses it, or tried it, used it for a time or stopped it. */
        NETWORK
    }
}
