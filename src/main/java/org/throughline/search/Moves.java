package org.throughline.search;

/** Hears where in a text the characters of what it was rewritten to came from, in order. */
@FunctionalInterface
public interface Moves {

    /** What follows the place {@code from} of the text is at the place {@code to} of what was written. */
    void moved(int from, int to);
}
