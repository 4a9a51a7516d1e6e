package org.throughline.graph.neo4j;

import java.util.Map;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphTransactions;

/** The graph revision, a node of its own. */
@Repository
class Neo4jGraphRevisions implements GraphRevisions {

    private static final String READ = Cypher.file("graph/read-revision");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jGraphRevisions(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public long current() {
        var numbers = transactions.read(
                () -> statements.run(READ, Map.of(), row -> row.get("number").asLong()));
        return numbers.isEmpty() ? 0 : numbers.getFirst();
    }
}
