package org.throughline.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.throughline.graph.Id;

/** Reads by another reader, over a connection that breaks when it is told to, or stalls. */
final class BreakingReader implements FlowReader {

    private final FlowReader reader;
    private final List<Integer> sizes = new ArrayList<>();
    private final CountDownLatch stalls;
    private int left = Integer.MAX_VALUE;

    BreakingReader(FlowReader reader) {
        this(reader, new CountDownLatch(0));
    }

    /** @param stalls reads wait until it is open */
    BreakingReader(FlowReader reader, CountDownLatch stalls) {
        this.reader = reader;
        this.stalls = stalls;
    }

    /** Breaks the connection after so many more reads. */
    void breakAfter(int reads) {
        left = reads;
    }

    void mend() {
        left = Integer.MAX_VALUE;
    }

    /** How much each read that went well was asked for. */
    List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    @Override
    public Found read(Set<Id> ids, Sharing sharing) {
        requireConnection();
        var found = reader.read(ids, sharing);
        sizes.add(ids.size());
        return found;
    }

    @Override
    public Set<Id> restingOn(Set<Id> studiesAndCurricula) {
        requireConnection();
        return reader.restingOn(studiesAndCurricula);
    }

    private void requireConnection() {
        try {
            stalls.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        if (left-- == 0) {
            left = 0;
            throw new ServiceUnavailableException("The connection broke");
        }
    }
}
