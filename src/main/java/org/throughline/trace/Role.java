package org.throughline.trace;

/** What a step is in its chain, in the order in which evidence flows. */
public enum Role {
    /** A study. */
    RESEARCH,
    /** What the study shows about the innovation. */
    EVIDENCE,
    /** The innovation. */
    INNOVATION,
    /** That somebody considered, took up or stopped the innovation. */
    ADOPTION,
    /** Who did. */
    ADOPTER,
    /** That a curriculum teaches the innovation. */
    TEACHING,
    /** The curriculum. */
    CURRICULUM
}
