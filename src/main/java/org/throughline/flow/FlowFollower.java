package org.throughline.flow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphWritten;
import org.throughline.graph.Repeated;

/**
 * Keeps the copy in step with the graph for as long as the program serves: after each write of this process, and every
 * half second for those of others.
 */
@Component
@ConditionalOnBooleanProperty(name = "throughline.flow.follow", matchIfMissing = true)
class FlowFollower implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FollowedFlows flows;
    private volatile boolean running;
    private volatile @Nullable Repeated following;

    FlowFollower(FollowedFlows flows, FlowUpdates updates, MeterRegistry metrics) {
        this.flows = flows;
        Gauge.builder("throughline.flow.revision", updates, each -> each.copy().revision())
                .register(metrics);
        Gauge.builder("throughline.flow.unreadable", updates, FlowUpdates::unreadable)
                .register(metrics);
    }

    @EventListener
    void written(GraphWritten event) {
        var repeated = following;
        if (repeated != null) {
            repeated.wake();
        }
    }

    @Override
    public void start() {
        running = true;
        following = new Repeated("flow-follow", PAUSE, () -> flows.follow(this::isRunning));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Waits for the read that is under way. */
    @Override
    public void stop() {
        running = false;
        var repeated = following;
        if (repeated != null) {
            repeated.close();
        }
    }
}
