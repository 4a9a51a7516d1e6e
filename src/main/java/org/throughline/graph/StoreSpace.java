package org.throughline.graph;

/** Knows whether the disk below the graph has room. A store that runs into a full disk cannot be relied on to say so. */
public interface StoreSpace {

    /**
     * To be called before writing.
     *
     * @throws GraphUnusable if there is too little room to write safely
     */
    void requireRoom();
}
