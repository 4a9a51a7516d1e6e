package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.FactKind;
import org.throughline.graph.GraphEntries;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;
import org.throughline.graph.NodeKind;
import org.throughline.graph.ThingKind;

/** Nodes as they were written, without what the writer adds for itself. */
@Repository
class Neo4jGraphEntries implements GraphEntries {

    private static final String THINGS = Cypher.file("graph/read-things");
    private static final String FACTS = Cypher.file("graph/read-facts");
    private static final String FACTS_OF = Cypher.file("graph/facts-of-things");
    private static final String EXISTING = Cypher.file("graph/content-hashes");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jGraphEntries(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public List<GraphEntry> read(NodeKind kind, @Nullable Id after, int limit) {
        Map<String, Object> parameters =
                Map.of("prefix", kind.prefix() + '/', "after", after == null ? "" : after.value(), "limit", limit);
        var cypher = kind instanceof ThingKind ? THINGS : FACTS;
        return transactions.read(() -> statements.run(cypher, parameters, Neo4jGraphEntries::entry));
    }

    @Override
    public List<GraphEntry> find(Collection<Id> ids) {
        var things = ids.stream().filter(id -> id.kind() instanceof ThingKind).toList();
        var facts = ids.stream().filter(id -> id.kind() instanceof FactKind).toList();
        var parameters = Neo4jNodes.parameters(things, facts);
        return transactions.read(() -> statements.run(Neo4jNodes.FIND, parameters, Neo4jGraphEntries::entry));
    }

    @Override
    public Set<Id> factsOf(NodeKind kind, Collection<Id> things) {
        return ids(FACTS_OF, Map.of("ids", Statements.texts(things), "prefix", kind.prefix() + '/'));
    }

    @Override
    public Set<Id> existing(Set<Id> ids) {
        return ids(EXISTING, Map.of("ids", Statements.texts(ids)));
    }

    private Set<Id> ids(String cypher, Map<String, Object> parameters) {
        return transactions
                .read(() -> statements.run(
                        cypher, parameters, row -> new Id(row.get("id").asString())))
                .stream()
                .collect(toSet());
    }

    private static GraphEntry entry(Record row) {
        var node = StoredNode.of(row);
        var properties = new HashMap<>(node.properties());
        properties.keySet().removeAll(StoredProperties.WRITERS_OWN);
        return new GraphEntry(node.id(), properties, node.references(), node.required("contentHash"));
    }
}
