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

    /**
     * Asks a question of one state of the copy, without looking how far the graph has come: for whoever knows.
     *
     * @param atLeast the graph revision that the state must have come to
     * @param question reads the copy, and keeps nothing of it
     * @throws FlowNotReady if the copy is still being made, or cannot be brought to the revision in time
     */
    <T> T ask(long atLeast, Function<Flow, T> question);
}
