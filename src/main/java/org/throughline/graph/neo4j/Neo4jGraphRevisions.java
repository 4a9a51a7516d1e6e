package org.throughline.graph.neo4j;

import java.util.Map;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphRevision;
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
    public GraphRevision read() {
        var found = transactions.read(() -> statements.run(
                READ,
                Map.of(),
                row -> new GraphRevision(
                        row.get("identity").asString(), row.get("number").asLong())));
        return found.isEmpty() ? new GraphRevision("", 0) : found.getFirst();
    }
}
