package org.throughline.graph;

/** A page was asked for by a key that no page was given with. */
public final class UnknownKey extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param key the key */
    public UnknownKey(String key) {
        super("'%s' is no place in this list: begin again with its first page".formatted(key));
    }
}
