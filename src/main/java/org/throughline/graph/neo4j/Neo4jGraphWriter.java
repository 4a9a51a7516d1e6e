package org.throughline.graph.neo4j;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.FactKind;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.Id;
import org.throughline.graph.StoreSpace;
import org.throughline.graph.ThingKind;

/** Writes to Neo4j. Writers go one after the other, since each has to know the revision that it makes. */
@Repository
class Neo4jGraphWriter implements GraphWriter {

    private static final String LOCK_REVISION = Cypher.file("graph/lock-revision");
    private static final String RAISE_REVISION = Cypher.file("graph/raise-revision");
    private static final String CONTENT_HASHES = Cypher.file("graph/content-hashes");
    private static final String ADD_THINGS = Cypher.file("graph/add-things");
    private static final String ADD_FACTS = Cypher.file("graph/add-facts");
    private static final String UPDATE_THINGS = Cypher.file("graph/update-things");
    private static final String RETIRE_FACTS = Cypher.file("graph/retire-facts");

    private final Statements statements;
    private final GraphTransactions transactions;
    private final RelationshipWriter relationships;
    private final StoreSpace space;
    private final Clock clock;

    Neo4jGraphWriter(
            Statements statements,
            GraphTransactions transactions,
            RelationshipWriter relationships,
            StoreSpace space,
            Clock clock) {
        this.statements = statements;
        this.transactions = transactions;
        this.relationships = relationships;
        this.space = space;
        this.clock = clock;
    }

    @Override
    public Written write(List<GraphEntry> entries) {
        space.requireRoom();
        return transactions.write(() -> {
            var before = statements
                    .run(LOCK_REVISION, Map.of(), row -> row.get("number").asLong())
                    .getFirst();
            var difference = difference(entries);
            if (difference.isNone()) {
                return difference.written(before);
            }
            write(difference, before + 1);
            return difference.written(before + 1);
        });
    }

    @Override
    public Written compare(List<GraphEntry> entries) {
        return transactions.read(() -> difference(entries).written(0));
    }

    private Difference difference(List<GraphEntry> entries) {
        var ids = entries.stream().map(GraphEntry::id).toList();
        var hashes = new HashMap<Id, String>();
        statements
                .run(
                        CONTENT_HASHES,
                        Map.of("ids", Statements.texts(ids)),
                        row -> Map.entry(
                                new Id(row.get("id").asString()),
                                row.get("contentHash").asString()))
                .forEach(row -> hashes.put(row.getKey(), row.getValue()));
        return Difference.between(entries, hashes);
    }

    private void write(Difference difference, long revision) {
        var now = clock.instant().toString();
        statements.run(RAISE_REVISION, Map.of("number", revision));
        run(ADD_THINGS, things(difference.added()), revision, now);
        run(ADD_FACTS, facts(difference.added()), revision, now);
        run(UPDATE_THINGS, things(difference.changed()), revision, now);
        run(RETIRE_FACTS, facts(difference.changed()), revision, now);
        var touched = new ArrayList<>(difference.added());
        touched.addAll(difference.changed());
        relationships.write(touched);
    }

    private static List<GraphEntry> things(List<GraphEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.id().kind() instanceof ThingKind)
                .toList();
    }

    private static List<GraphEntry> facts(List<GraphEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.id().kind() instanceof FactKind)
                .toList();
    }

    private void run(String statement, List<GraphEntry> entries, long revision, String now) {
        if (entries.isEmpty()) {
            return;
        }
        var rows = entries.stream().map(entry -> row(entry, revision, now)).toList();
        statements.run(statement, Map.of("rows", rows, "revision", revision, "now", now));
    }

    private static Map<String, Object> row(GraphEntry entry, long revision, String now) {
        return Map.of(
                "id", entry.id().value(),
                "retiredId", entry.id().value() + '@' + revision,
                "label", entry.id().kind().label(),
                "properties", StoredProperties.of(entry, revision, now));
    }
}
