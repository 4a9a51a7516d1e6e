package org.throughline.search;

/** The text of a query cannot be looked for. The message says what was found and what was expected. */
public class UnanswerableQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnanswerableQuery(String message) {
        super(message);
    }
}
