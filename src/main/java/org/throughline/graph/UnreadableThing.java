package org.throughline.graph;

/** What the graph holds under a thing's id makes no thing: another program wrote it, or a newer version of this one. */
public final class UnreadableThing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Id id;

    public UnreadableThing(Id id, RuntimeException reason) {
        super("%s in the graph cannot be read: %s".formatted(id, reason.getMessage()), reason);
        this.id = id;
    }

    /** The thing. */
    public Id id() {
        return id;
    }
}
