package org.throughline.proof;

/** What an adoption amounts to, by "Who did what" in {@code docs/rules/pathway-strength.md}; what says most comes first. */
public enum Deed {
    /** The adopter took it up, reports it itself and did not develop it. */
    INDEPENDENT("a use of its own", true),
    /** Who developed it uses it. */
    OF_DEVELOPER("a use by who developed it", true),
    /** Somebody's word for others. */
    BLOCK_CLAIM("a use that is claimed for several adopters at once", true),
    /** The adopter tried it. */
    PILOTED("a pilot", false),
    /** Its use ended; whether it went on is not said. */
    ENDED("a use that ended", false),
    /** The adopter stopped it, then or since. */
    STOPPED("a stop", false),
    /** The adopter looked at it; no decision is recorded. */
    CONSIDERED("a look at it", false),
    /** The adopter decided against it. */
    DECLINED("a decision against it", false);

    private final String words;
    private final boolean isUse;

    Deed(String words, boolean isUse) {
        this.words = words;
        this.isUse = isUse;
    }

    /** What an adopter that did so has. */
    public String words() {
        return words;
    }

    /** Whether it is in use. */
    public boolean isUse() {
        return isUse;
    }

    /** Whether it is or was in use, if only for a trial. */
    public boolean isTrial() {
        return this != CONSIDERED && this != DECLINED;
    }
}
