package org.throughline.graph.neo4j;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.graph.GraphTransactions;

/**
 * Spring's transactions, tried again after what the driver calls transient: a deadlock, a change of leader, a broken
 * connection.
 */
@Component
class RetryingTransactions implements GraphTransactions {

    /** After this the server ends a reading transaction, so that a question nobody waits for stops costing. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(30);

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final RetryTemplate retry;

    RetryingTransactions(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout((int) LONGEST_READ.toSeconds());
        writing = new TransactionTemplate(transactions);
        retry = new RetryTemplate(RetryPolicy.builder()
                .predicate(new RetryExceptionPredicate())
                .maxRetries(5)
                .delay(Duration.ofMillis(200))
                .multiplier(2)
                .jitter(Duration.ofMillis(100))
                .timeout(Duration.ofSeconds(30))
                .build());
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return inTransaction(reading, work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return inTransaction(writing, work);
    }

    /** Work inside a transaction is part of it: only the whole can be tried again. */
    private <T> T inTransaction(TransactionTemplate transaction, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return retry.invoke(() -> transaction.execute(status -> work.get()));
    }
}
