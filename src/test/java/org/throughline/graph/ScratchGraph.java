package org.throughline.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.graph.GraphEntry.Reference;

/** Clears the test graph and writes small entries to it. */
@TestComponent
public class ScratchGraph {

    private final Neo4jClient client;
    private final GraphTransactions transactions;
    private final GraphWriter writer;

    ScratchGraph(Neo4jClient client, GraphTransactions transactions, GraphWriter writer) {
        this.client = client;
        this.transactions = transactions;
        this.writer = writer;
    }

    /**
     * Takes away everything but the schema. The revision goes on, because nothing may see what was kept of an earlier
     * graph; and it is another graph from then on, so that an index that follows it begins again.
     */
    public void clear() {
        transactions.write(() -> {
            client.query("MATCH (n:Thing|Fact|Tombstone) DETACH DELETE n").run();
            return client.query("""
                            MERGE (r:GraphRevision {id: 'graph'})
                            SET r.number = coalesce(r.number, 0) + 1, r.identity = randomUUID()""").run();
        });
    }

    /** Writes in one transaction. */
    public GraphWriter.Written write(GraphEntry... entries) {
        return writer.write(List.of(entries));
    }

    /** Writes in one transaction, as the load of the seed data does. */
    public GraphWriter.Written writeSeed(GraphEntry... entries) {
        return writer.writeSeed(List.of(entries));
    }

    /** Runs Cypher and gives the rows. */
    public List<Map<String, Object>> query(String cypher) {
        return transactions.read(() -> List.copyOf(client.query(cypher).fetch().all()));
    }

    /** A source with nothing but what is required. */
    public static GraphEntry source(String id) {
        return entry(id, Map.of("title", "Title of " + id, "publisher", "A publisher"));
    }

    /** An entry whose hash is that of its content. */
    public static GraphEntry entry(String id, Map<String, Object> properties, Reference... references) {
        var content = properties.toString() + Arrays.toString(references);
        return new GraphEntry(new Id(id), properties, List.of(references), Integer.toHexString(content.hashCode()));
    }

    /** A reference from the entry. */
    public static Reference to(String type, String target) {
        return new Reference(type, false, new Id(target), 0);
    }

    /** A reference to the entry. */
    public static Reference from(String type, String target) {
        return new Reference(type, true, new Id(target), 0);
    }
}
