package org.throughline.graph;

import java.util.List;

/** Entries were to be written that refer to something that is nowhere. */
public final class DanglingReference extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DanglingReference(List<Id> missing) {
        super("Nothing was written: %s referred to, but neither in the graph nor among what was to be written"
                .formatted(missing));
    }
}
