package org.throughline.diffusion;

/** What an adoption amounts to, by "Who did what" in {@code docs/rules/pathway-strength.md}. */
public enum Deed {
    /** The adopter took it up, reports it itself and did not develop it. */
    INDEPENDENT("took it up", true),
    /** Who developed it uses it. */
    OF_DEVELOPER("developed it and uses it", true),
    /** Somebody says for others that they use it. */
    BLOCK_CLAIM("is said to use it, in a claim for many", true),
    /** The adopter tried it. */
    PILOTED("tried it", false),
    /** Its use ended; whether it went on is not said. */
    ENDED("used it for a time", false),
    /** The adopter stopped it. */
    STOPPED("stopped it", false),
    /** The adopter looked at it; no decision is recorded. */
    CONSIDERED("looked at it", false),
    /** The adopter decided against it. */
    DECLINED("decided against it", false);

    private final String words;
    private final boolean isUse;

    Deed(String words, boolean isUse) {
        this.words = words;
        this.isUse = isUse;
    }

    /** What the adopter did, as the end of a sentence that begins with its name. */
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
