package org.throughline.flow;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Id;

/**
 * Something that can be worked out of a state of the copy alone. Equal derivations give equal results: a record of what
 * the result depends on makes a good one.
 *
 * @param <T> the result, which several threads may use
 */
public interface Derivation<T> {

    /** Works it out. */
    T from(Flow flow);

    /**
     * What is left of a result when dossiers change, and no organisation, network or condition does. Nobody uses it at that
     * moment, so that it may be changed itself. Unless a derivation says otherwise, nothing is left.
     *
     * @param innovations the innovations whose dossiers change
     * @return null where all of it has to be worked out anew
     */
    default @Nullable T without(Set<Id> innovations, T result) {
        return null;
    }
}
