package org.throughline.graph.neo4j;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.support.RetryExceptionPredicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.graph.GraphTransactions;

/**
 * Spring's transactions, tried again after what the driver calls transient: a deadlock, a change of leader, a broken
 * connection.
 */
@Component
class RetryingTransactions implements GraphTransactions {

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final RetryTemplate retry;

    RetryingTransactions(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
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
        return retry.invoke(() -> reading.execute(status -> work.get()));
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return retry.invoke(() -> writing.execute(status -> work.get()));
    }
}
