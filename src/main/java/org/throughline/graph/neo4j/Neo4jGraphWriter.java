package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.FactKind;
import org.throughline.graph.GraphEntries;
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
    private static final String NOTE_SEED_HASHES = Cypher.file("graph/note-seed-hashes");
    private static final String RETIRE_FACTS = Cypher.file("graph/retire-facts");
    private static final String LIFT_TOMBSTONES = Cypher.file("graph/lift-tombstones");

    private final Statements statements;
    private final GraphTransactions transactions;
    private final RelationshipWriter relationships;
    private final Removals removals;
    private final Announcements announcements;
    private final GraphEntries graph;
    private final StoreSpace space;
    private final Clock clock;

    Neo4jGraphWriter(
            Statements statements,
            GraphTransactions transactions,
            RelationshipWriter relationships,
            Removals removals,
            Announcements announcements,
            GraphEntries graph,
            StoreSpace space,
            Clock clock) {
        this.statements = statements;
        this.transactions = transactions;
        this.relationships = relationships;
        this.removals = removals;
        this.announcements = announcements;
        this.graph = graph;
        this.space = space;
        this.clock = clock;
    }

    @Override
    public Written write(List<GraphEntry> entries) {
        space.requireRoom();
        return transactions.write(() -> {
            var before = lockRevision();
            var standing = standing(entries);
            var difference = Difference.between(entries, standing, any -> true);
            return write(difference, before, id -> seedHash(standing.get(id)));
        });
    }

    @Override
    public Written writeSeed(List<GraphEntry> entries) {
        space.requireRoom();
        return transactions.write(() -> {
            var before = lockRevision();
            var standing = standing(entries);
            noteSeedHashes(entries, standing);
            var hashes = entries.stream().collect(toMap(GraphEntry::id, GraphEntry::contentHash));
            return write(Difference.between(entries, standing, Standing::isAsSeeded), before, hashes::get);
        });
    }

    @Override
    public Written compare(List<GraphEntry> entries) {
        return transactions.read(() -> {
            var difference = Difference.between(entries, standing(entries), any -> true);
            return difference.written(graph.find(difference.changedIds()), 0);
        });
    }

    @Override
    public Removed remove(Set<Id> ids) {
        space.requireRoom();
        return transactions.write(() -> {
            var before = lockRevision();
            var removed = removals.remove(ids, before + 1);
            return new Removed(removed, removed.isEmpty() ? before : raiseRevision(before));
        });
    }

    private long lockRevision() {
        return statements
                .run(LOCK_REVISION, Map.of(), row -> row.get("number").asLong())
                .getFirst();
    }

    private long raiseRevision(long before) {
        long revision = before + 1;
        statements.run(RAISE_REVISION, Map.of("number", revision));
        announcements.onceCommitted(revision);
        return revision;
    }

    private Map<Id, Standing> standing(List<GraphEntry> entries) {
        var ids = entries.stream().map(GraphEntry::id).toList();
        var standing = new HashMap<Id, Standing>();
        statements.run(
                CONTENT_HASHES,
                Map.of("ids", Statements.texts(ids)),
                row -> standing.put(
                        new Id(row.get("id").asString()),
                        new Standing(
                                row.get("contentHash").asString(),
                                row.get("seedHash").asString(null))));
        return standing;
    }

    private static @Nullable String seedHash(@Nullable Standing standing) {
        return standing == null ? null : standing.seedHash();
    }

    private void noteSeedHashes(List<GraphEntry> entries, Map<Id, Standing> standing) {
        var rows = entries.stream()
                .filter(entry -> standing.containsKey(entry.id())
                        && !entry.contentHash().equals(seedHash(standing.get(entry.id()))))
                .map(entry -> Map.of("id", entry.id().value(), "seedHash", entry.contentHash()))
                .toList();
        if (!rows.isEmpty()) {
            statements.run(NOTE_SEED_HASHES, Map.of("rows", rows));
        }
    }

    private Written write(Difference difference, long before, SeedHashes seedHashes) {
        if (difference.isNone()) {
            return difference.written(List.of(), before);
        }
        var replaced = graph.find(difference.changedIds());
        long revision = raiseRevision(before);
        var now = clock.instant().toString();
        Function<GraphEntry, Map<String, Object>> row = entry -> row(entry, revision, now, seedHashes.of(entry.id()));
        statements.run(LIFT_TOMBSTONES, Map.of("ids", Statements.texts(difference.addedIds())));
        run(ADD_THINGS, things(difference.added()), row, revision, now);
        run(ADD_FACTS, facts(difference.added()), row, revision, now);
        run(UPDATE_THINGS, things(difference.changed()), row, revision, now);
        run(RETIRE_FACTS, facts(difference.changed()), row, revision, now);
        var touched = new ArrayList<>(difference.added());
        touched.addAll(difference.changed());
        relationships.write(touched);
        return difference.written(replaced, revision);
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

    private void run(
            String statement,
            List<GraphEntry> entries,
            Function<GraphEntry, Map<String, Object>> row,
            long revision,
            String now) {
        if (entries.isEmpty()) {
            return;
        }
        var rows = entries.stream().map(row).toList();
        statements.run(statement, Map.of("rows", rows, "revision", revision, "now", now));
    }

    private static Map<String, Object> row(GraphEntry entry, long revision, String now, @Nullable String seedHash) {
        return Map.of(
                "id", entry.id().value(),
                "retiredId", entry.id().value() + '@' + revision,
                "label", entry.id().kind().label(),
                "properties", StoredProperties.of(entry, revision, now, seedHash));
    }

    /** What the seed data last said of a node, or says now. */
    private interface SeedHashes {
        @Nullable
        String of(Id id);
    }
}
