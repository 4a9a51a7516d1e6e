package org.throughline.search;

import java.util.Collection;
import java.util.Map;

/**
 * Vectors that were computed once, so that they are not computed again. It may forget: what cannot be kept or read is said
 * in the log and has to be computed anew. Any number of threads may use it.
 */
public interface VectorCache {

    /**
     * Those vectors that are known.
     *
     * @param model the model that gave them, with its form
     * @return by text
     */
    Map<String, byte[]> find(String model, Collection<String> texts);

    /**
     * Keeps vectors, to be found at once, and after a sudden end of the process if that comes some seconds later.
     *
     * @param vectors by text
     */
    void put(String model, Map<String, byte[]> vectors);
}
