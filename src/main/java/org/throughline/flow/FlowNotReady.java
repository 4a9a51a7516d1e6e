package org.throughline.flow;

/** The copy of the graph that questions about pathways are answered from has not come as far as the graph yet. */
public final class FlowNotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param revision the graph revision that is wanted
     * @param done how many innovations, organisations, networks and conditions were read so far
     */
    FlowNotReady(long revision, long done) {
        super("The pathways of graph revision %,d are still being read (%,d things so far): ask again in some seconds"
                .formatted(revision, done));
    }
}
