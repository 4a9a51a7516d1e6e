package org.throughline.proof;

import org.throughline.graph.Id;

/**
 * Something that speaks against an innovation, or at least not for it.
 *
 * @param kind in what way
 * @param fact the evidence or adoption
 * @param words what it says, in a sentence
 */
public record Contrary(Kind kind, Id fact, String words) {

    /** In what way a fact speaks against an innovation. */
    public enum Kind {
        /** A study's result is against it. */
        AGAINST,
        /** A study saw no effect. */
        NULL_RESULT,
        /** A study's result points both ways. */
        MIXED_RESULT,
        /** A study on it was retracted. */
        RETRACTED,
        /** An adopter stopped it. */
        STOPPED,
        /** An adopter decided against it. */
        DECLINED
    }
}
