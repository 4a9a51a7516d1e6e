package org.throughline.graph;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Nodes were to be removed that others refer to, which were to stay. */
public final class StillReferredTo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many are named at most. */
    private static final int NAMED = 20;

    private final transient List<Reference> references;

    /** @param references at least one */
    public StillReferredTo(List<Reference> references) {
        super("Nothing was removed: %s%s. Remove what refers to them too, or first let it refer to something else"
                .formatted(
                        references.stream().limit(NAMED).map(Reference::inWords).collect(joining(", ")),
                        references.size() > NAMED ? " and %,d more".formatted(references.size() - NAMED) : ""));
        this.references = List.copyOf(references);
    }

    /** What refers to what was to be removed. */
    public List<Reference> references() {
        return references;
    }

    /**
     * That something refers to something.
     *
     * @param from what was to stay
     * @param to what was to be removed
     */
    public record Reference(Id from, Id to) {

        private String inWords() {
            return from + " refers to " + to;
        }
    }
}
