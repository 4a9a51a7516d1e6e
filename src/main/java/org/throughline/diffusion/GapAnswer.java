package org.throughline.diffusion;

/** What is to be said of an innovation that is proven elsewhere and not in use here. */
public enum GapAnswer {
    /** Nothing is recorded of those here, and organisations of a kind that is here took it up elsewhere. */
    NONE_RECORDED,
    /** It was considered, declined, tried, used for a time or stopped here. */
    RECORDED,
    /** Nothing is recorded of those here, and elsewhere no organisation of a kind that is here took it up or tried it. */
    NOT_APPLICABLE;

    /**
     * What such innovations have.
     *
     * @param leavesOut whether something may be recorded that does not count
     */
    String words(boolean leavesOut) {
        var counts = leavesOut ? " that counts" : "";
        return switch (this) {
            case NONE_RECORDED -> "nothing recorded of those here%s".formatted(counts);
            case RECORDED -> "something recorded here, but no use%s".formatted(counts);
            case NOT_APPLICABLE ->
                "nothing recorded of those here%s, nor anywhere a use or pilot%s by anybody of a kind that is here"
                        .formatted(counts, counts);
        };
    }
}
