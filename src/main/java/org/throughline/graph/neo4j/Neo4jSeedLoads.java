package org.throughline.graph.neo4j;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.SeedLoads;

/** Keeps the digest of the seed data beside the graph revision. */
@Repository
class Neo4jSeedLoads implements SeedLoads {

    private static final String READ = Cypher.file("graph/read-seed-digest");
    private static final String RECORD = Cypher.file("graph/record-seed-digest");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jSeedLoads(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public Optional<String> lastDigest() {
        return transactions
                .read(() ->
                        statements.run(READ, Map.of(), row -> row.get("digest").asString()))
                .stream()
                .findFirst();
    }

    @Override
    public void record(String digest) {
        transactions.write(() -> statements.run(RECORD, Map.of("digest", digest), row -> row));
    }
}
