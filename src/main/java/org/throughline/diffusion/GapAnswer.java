package org.throughline.diffusion;

/** What is to be said of an innovation that is proven elsewhere and not in use here. */
public enum GapAnswer {
    /** Nothing is recorded of it here, and organisations of a kind that is here took it up elsewhere. */
    NONE_RECORDED("nothing is recorded of it here"),
    /** It was considered, declined, tried, used for a time or stopped here. */
    RECORDED("it was considered, declined, tried, used for a time or stopped here"),
    /** Nothing is recorded of it here, and elsewhere no organisation of a kind that is here took it up or tried it. */
    NOT_APPLICABLE("no organisation of a kind that is here is recorded to have tried it");

    private final String words;

    GapAnswer(String words) {
        this.words = words;
    }

    /** The same as a clause of a sentence. */
    String words() {
        return words;
    }
}
