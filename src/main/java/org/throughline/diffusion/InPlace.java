package org.throughline.diffusion;

import org.throughline.graph.Id;

/**
 * Something that is here already and prepares for an innovation.
 *
 * @param kind what sort of thing
 * @param thing the curriculum or network
 * @param fact the teaching or adoption that connects it with the innovation
 * @param words that in a sentence
 */
public record InPlace(Kind kind, Id thing, Id fact, String words) {

    /** The sorts of things that prepare for an innovation. */
    public enum Kind {
        /** A curriculum that is provided or commissioned here and teaches it. */
        CURRICULUM,
        /** A network with members here that has it. */
        NETWORK
    }
}
