package org.throughline.proof;

import org.throughline.graph.Id;

/**
 * A step of a chain that the rule grades.
 *
 * @param kind which step
 * @param id the evidence, innovation, adoption or teaching
 * @param strength how strong it is
 */
public record GradedStep(Kind kind, Id id, Strength strength) {

    /** The steps that are graded, in the order in which evidence flows. */
    public enum Kind {
        /** What a study shows about the innovation. */
        EVIDENCE,
        /** What all evidence shows about the innovation. */
        INNOVATION,
        /** That somebody took it up. */
        ADOPTION,
        /** That a curriculum teaches it. */
        TEACHING
    }
}
