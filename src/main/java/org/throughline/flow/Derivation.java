package org.throughline.flow;

/**
 * Something that can be worked out of a state of the copy alone. Equal derivations give equal results: a record of what
 * the result depends on makes a good one.
 *
 * @param <T> the result, which several threads may use
 */
public interface Derivation<T> {

    /** Works it out. */
    T from(Flow flow);
}
