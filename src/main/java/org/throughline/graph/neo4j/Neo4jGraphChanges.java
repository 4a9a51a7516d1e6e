package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Repository;
import org.throughline.graph.Cypher;
import org.throughline.graph.GraphChanges;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.Id;

/** Changes in Neo4j: nodes by the revision with which they were stamped, then by id. */
@Repository
class Neo4jGraphChanges implements GraphChanges {

    private static final String ALL_THINGS = Cypher.file("graph/all-things");
    private static final String CHANGED_THINGS = Cypher.file("graph/changed-things");
    private static final String CHANGED_FACTS = Cypher.file("graph/changed-facts");
    private static final String REMOVED_NODES = Cypher.file("graph/removed-nodes");

    private final Statements statements;
    private final GraphTransactions transactions;

    Neo4jGraphChanges(Statements statements, GraphTransactions transactions) {
        this.statements = statements;
        this.transactions = transactions;
    }

    @Override
    public void after(long revision, int limit, Consumer<Changes> each) {
        if (revision == 0) {
            walk(ALL_THINGS, revision, limit, run -> each.accept(new Changes(ids(run), Set.of(), Set.of())));
            return;
        }
        walk(CHANGED_THINGS, revision, limit, run -> each.accept(new Changes(ids(run), touched(run), Set.of())));
        walk(CHANGED_FACTS, revision, limit, run -> each.accept(new Changes(Set.of(), touched(run), Set.of())));
        walk(REMOVED_NODES, revision, limit, run -> each.accept(new Changes(Set.of(), Set.of(), ids(run))));
    }

    /** Reads runs, each from where the one before it ended. */
    private void walk(String cypher, long known, int limit, Consumer<List<Stamped>> each) {
        long revision = known + 1;
        var after = "";
        List<Stamped> run;
        do {
            Map<String, Object> parameters = Map.of("revision", revision, "after", after, "limit", limit);
            run = transactions.read(() -> statements.run(cypher, parameters, Stamped::of));
            if (!run.isEmpty()) {
                each.accept(run);
                revision = run.getLast().revision();
                after = run.getLast().id().value();
            }
        } while (run.size() == limit);
    }

    private static Set<Id> ids(List<Stamped> run) {
        return run.stream().map(Stamped::id).collect(toSet());
    }

    private static Set<Id> touched(List<Stamped> run) {
        return run.stream().flatMap(stamped -> stamped.touched().stream()).collect(toSet());
    }

    /** A node, the revision of its stamp, and the things that its change touches. */
    private record Stamped(Id id, long revision, List<Id> touched) {

        static Stamped of(org.neo4j.driver.Record row) {
            return new Stamped(
                    new Id(row.get("id").asString()),
                    row.get("revision").asLong(),
                    row.get("touched").asList(id -> new Id(id.asString())));
        }
    }
}
