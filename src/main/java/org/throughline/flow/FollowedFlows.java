package org.throughline.flow;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphRevisions;

/** Answers from the copy, once it is where it has to be: whoever asks brings it there, or waits for whoever does. */
@Component
class FollowedFlows implements Flows {

    private final GraphRevisions revisions;
    private final FlowUpdates updates;
    private final FlowCopy copy;
    private final FlowProperties properties;

    /** Fair, so that whoever waits for a revision comes in before the next one is followed. */
    private final ReentrantLock updating = new ReentrantLock(true);

    FollowedFlows(GraphRevisions revisions, FlowUpdates updates, FlowProperties properties) {
        this.revisions = revisions;
        this.updates = updates;
        this.properties = properties;
        copy = updates.copy();
    }

    @Override
    public <T> T ask(Function<Flow, T> question) {
        var graph = revisions.read();
        return ask(graph.number(), () -> copy.holds(graph), question);
    }

    @Override
    public <T> T ask(long atLeast, Function<Flow, T> question) {
        return ask(atLeast, () -> copy.holds(atLeast), question);
    }

    private <T> T ask(long atLeast, BooleanSupplier isThere, Function<Flow, T> question) {
        long deadline = System.nanoTime() + properties.patience().toNanos();
        while (true) {
            copy.reading().lock();
            try {
                if (isThere.getAsBoolean()) {
                    return question.apply(copy);
                }
            } finally {
                copy.reading().unlock();
            }
            bringUp(atLeast, isThere, deadline);
        }
    }

    /** @throws FlowNotReady where that takes longer than until {@code deadline} */
    private void bringUp(long atLeast, BooleanSupplier isThere, long deadline) {
        BooleanSupplier inTime = () -> deadline - System.nanoTime() > 0;
        if (!inTime.getAsBoolean()) {
            throw new FlowNotReady(atLeast, updates.done());
        }
        try {
            if (!updating.tryLock(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new FlowNotReady(atLeast, updates.done());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new FlowNotReady(atLeast, updates.done());
        }
        try {
            if (!isThere.getAsBoolean()) {
                updates.follow(inTime);
            }
        } catch (CancellationException late) {
            throw new FlowNotReady(atLeast, updates.done());
        } finally {
            updating.unlock();
        }
    }

    /**
     * Brings the copy to where the graph is, however long that takes.
     *
     * @param goesOn whether to go on; asked again and again
     * @return whether there was anything to do
     */
    boolean follow(BooleanSupplier goesOn) {
        updating.lock();
        try {
            return updates.follow(goesOn);
        } finally {
            updating.unlock();
        }
    }
}
