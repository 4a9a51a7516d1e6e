package org.throughline.proof;

/** The markers on the way from research to practice by which its speed is told. */
public enum Marker {
    /** The first publication of a randomised trial ({@code RCT}, {@code CLUSTER_RCT}, {@code STEPPED_WEDGE}). */
    FIRST_TRIAL("the first trial"),
    /** The first publication of a synthesis (role {@code SYNTHESISES} or design {@code SYSTEMATIC_REVIEW}). */
    FIRST_SYNTHESIS("the first synthesis"),
    /** The first guidance that speaks of it. */
    FIRST_GUIDELINE("the first guideline"),
    /** The first adoption that was more than a pilot. */
    FIRST_ADOPTION("the first adoption"),
    /** The adoption by the tenth adopter that took it up on its own, whatever became of it since. */
    TENTH_ADOPTER("the tenth independent adopter"),
    /** The beginning of the first curriculum that does more than mention it. */
    FIRST_TEACHING("the first teaching");

    private final String words;

    Marker(String words) {
        this.words = words;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }
}
