package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.graph.ScratchGraph.source;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphRevisions;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.GraphWriter;
import org.throughline.graph.GraphWritten;
import org.throughline.graph.Id;
import org.throughline.graph.ScratchGraph;

/** Which graph it is, how far it has come, and who is told of that. */
@ScratchGraphTest
@RecordApplicationEvents
class GraphRevisionIT {

    @Autowired
    ScratchGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    GraphRevisions revisions;

    @Autowired
    GraphTransactions transactions;

    @Autowired
    Migrations migrations;

    @Autowired
    Neo4jClient client;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void clear() {
        graph.clear();
        events.clear();
    }

    @AfterEach
    void identify() {
        graph.clear();
    }

    @Test
    void theIdentityStaysWhileTheRevisionGoesOn() {
        var before = revisions.read();
        graph.write(source("source/s"));
        var after = revisions.read();

        assertThat(before.identity()).isNotEmpty();
        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(after.number()).isEqualTo(before.number() + 1);
    }

    @Test
    void aGraphThatWasWipedIsAnotherOneAfterTheNextWrite() {
        var before = revisions.read();
        run("MATCH (n:Thing|Fact|GraphRevision) DETACH DELETE n");
        assertThat(revisions.read().identity()).isEmpty();

        graph.write(source("source/s"));

        assertThat(revisions.read().identity()).isNotEmpty().isNotEqualTo(before.identity());
    }

    @Test
    void aGraphFromBeforeIdentitiesGetsOneAndKeepsItsRevision() {
        run("MATCH (r:GraphRevision) SET r.number = 41 REMOVE r.identity");
        var last = MigrationFile.all().stream()
                .filter(file -> file.version().equals("V0004"))
                .findFirst()
                .orElseThrow();
        forget(last);

        migrations.apply(MigrationFile.all());

        var migrated = revisions.read();
        assertThat(migrated.identity()).isNotEmpty();
        assertThat(migrated.number()).isEqualTo(41);
        forget(last);
        migrations.apply(MigrationFile.all());
        assertThat(revisions.read()).isEqualTo(migrated);
    }

    @Test
    void everyCommittedWriteIsToldOnce() {
        var written = graph.write(source("source/s"));
        graph.write(source("source/s"));
        var removed = writer.remove(Set.of(new Id("source/s")));

        assertThat(told()).containsExactly(written.revision(), removed.revision());
    }

    @Test
    void aWriteInAGreaterTransactionIsToldOnceThatIsCommitted() {
        var written = transactions.write(() -> {
            var inside = graph.write(source("source/s"));
            assertThat(told()).isEmpty();
            return inside;
        });

        assertThat(told()).containsExactly(written.revision());
    }

    @Test
    void aWriteThatIsRolledBackIsNotTold() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    graph.write(source("source/s"));
                    throw new IllegalStateException("on second thoughts");
                }))
                .hasMessage("on second thoughts");

        assertThat(told()).isEmpty();
    }

    private List<Long> told() {
        return events.stream(GraphWritten.class).map(GraphWritten::revision).toList();
    }

    private void forget(MigrationFile file) {
        run("MATCH (m:AppliedMigration) WHERE m.version = '%s' DETACH DELETE m".formatted(file.version()));
    }

    private void run(String cypher) {
        transactions.write(() -> client.query(cypher).run());
    }
}
