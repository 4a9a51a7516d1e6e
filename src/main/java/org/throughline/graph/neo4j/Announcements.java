package org.throughline.graph.neo4j;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.graph.GraphWritten;

/** Tells of writes once they are committed, and of none that is not: of one that is tried again, only the last try. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** To be called in the transaction that makes the revision. */
    void onceCommitted(long revision) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Not in {@code afterCommit}, from which what a listener throws would look like a failed write. */
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    events.publishEvent(new GraphWritten(revision));
                }
            }
        });
    }
}
