package org.throughline.search;

/** The state of the index that an earlier page was given from is no longer kept. */
public class ForgottenPage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what to do. */
    public ForgottenPage() {
        super("the search that this cursor belongs to is no longer kept; begin again with the first page");
    }
}
