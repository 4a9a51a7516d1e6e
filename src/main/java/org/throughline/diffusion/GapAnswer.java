package org.throughline.diffusion;

/** What is to be said of an innovation that is proven elsewhere and not in use here. */
public enum GapAnswer {
    /** Nothing is recorded of it here, and organisations of a kind that is here took it up elsewhere. */
    NONE_RECORDED("nothing recorded here"),
    /** It was considered, declined, tried, used for a time or stopped here. */
    RECORDED("something recorded here, but no use"),
    /** Nothing is recorded of it here, and elsewhere no organisation of a kind that is here took it up or tried it. */
    NOT_APPLICABLE("nothing recorded here, nor anywhere a trial by anybody of a kind that is here");

    private final String words;

    GapAnswer(String words) {
        this.words = words;
    }

    /** What such innovations have. */
    String words() {
        return words;
    }
}
