package org.throughline.proof;

/** How sure one can be that something holds, in the four words of GRADE. */
public enum Certainty {
    /** Very little is known. */
    VERY_LOW("very low"),
    /** It may well be otherwise. */
    LOW("low"),
    /** It is probably so. */
    MODERATE("moderate"),
    /** It is so, as far as one can tell. */
    HIGH("high");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }

    /** The level that is so many levels lower; never below {@link #VERY_LOW}. */
    Certainty lowered(int levels) {
        return values()[Math.max(0, ordinal() - levels)];
    }
}
