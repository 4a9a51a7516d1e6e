package org.throughline.flow;

import java.util.function.Function;

/** Gives what is asked of the copy, always in step with the graph. */
public interface Flows {

    /**
     * Asks a question of one state of the copy: that of the graph revision at the time of the call, or of a later one.
     *
     * @param question reads the copy, and keeps nothing of it
     * @throws FlowNotReady if the copy is still being made, or cannot be brought to the revision in time
     */
    <T> T ask(Function<Flow, T> question);
}
