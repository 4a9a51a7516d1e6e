package org.throughline.proof;

/** How sure one can be that something holds, in the four words of GRADE. */
public enum Certainty {
    /** Very little is known. */
    VERY_LOW,
    /** It may well be otherwise. */
    LOW,
    /** It is probably so. */
    MODERATE,
    /** It is so, as far as one can tell. */
    HIGH;

    /** The level that is so many levels lower; never below {@link #VERY_LOW}. */
    Certainty lowered(int levels) {
        return values()[Math.max(0, ordinal() - levels)];
    }
}
