package org.throughline.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.graph.GraphTransactions;

/** How the schema is brought up to date, whichever server keeps the graph. */
abstract class MigrationsContract {

    @Autowired
    Migrations migrations;

    @Autowired
    Neo4jClient client;

    @Autowired
    GraphTransactions transactions;

    @AfterEach
    void forgetTheTestsMigrations() {
        transactions.write(() -> client.query("MATCH (m:AppliedMigration) WHERE m.version > 'V9' DETACH DELETE m")
                .run());
        client.query("DROP INDEX migrations_test IF EXISTS").run();
    }

    @Test
    void theSchemaIsThatOfTheLastFile() {
        assertThat(migrations.current()).isEqualTo(MigrationFile.all().getLast().version());
    }

    @Test
    void aNewFileIsAppliedOnceAndRemembered() {
        var files = with(
                "V9001__add_a_test_index.cypher", "// A test.\nCREATE INDEX migrations_test FOR (n:Test) ON (n.a);\n");

        migrations.apply(files);
        migrations.apply(files);

        assertThat(client.query("SHOW INDEXES YIELD name WHERE name = 'migrations_test'")
                        .fetch()
                        .all())
                .hasSize(1);
        assertThat(migrations.current()).isEqualTo("V9001");
    }

    @Test
    void aChangedFileIsRefusedWithBothChecksums() {
        migrations.apply(with("V9001__do_something.cypher", "RETURN 1;"));
        var changed = with("V9001__do_something.cypher", "RETURN 2;");

        assertThatThrownBy(() -> migrations.apply(changed))
                .isInstanceOf(MigrationChanged.class)
                .hasMessageContaining("V9001__do_something.cypher")
                .hasMessageContaining(changed.getLast().checksum());
    }

    @Test
    void aMissingFileIsRefused() {
        var files = with("V9001__do_something.cypher", "RETURN 1;");
        files.add(MigrationFile.of("V9002__do_more.cypher", "RETURN 1;"));
        migrations.apply(files);
        var gone = new ArrayList<>(files);
        gone.remove(files.size() - 2);

        assertThatThrownBy(() -> migrations.apply(gone))
                .isInstanceOf(MigrationMissing.class)
                .hasMessageContaining("V9001");
    }

    @Test
    void aNewFileThatComesBeforeAnAppliedOneIsRefused() {
        migrations.apply(with("V9002__do_more.cypher", "RETURN 1;"));
        var files = with("V9001__do_something.cypher", "RETURN 1;");
        files.add(MigrationFile.of("V9002__do_more.cypher", "RETURN 1;"));

        assertThatThrownBy(() -> migrations.apply(files))
                .isInstanceOf(MigrationOutOfOrder.class)
                .hasMessageContainingAll("V9001__do_something.cypher", "V9002");
        assertThat(migrations.current()).isEqualTo("V9002");
    }

    @Test
    void aGraphThatIsToStayAsItIsIsNotMigrated() {
        migrations.requireUpToDate(MigrationFile.all());

        assertThatThrownBy(() -> migrations.requireUpToDate(with("V9001__do_something.cypher", "RETURN 1;")))
                .isInstanceOf(SchemaTooOld.class)
                .hasMessageContainingAll(MigrationFile.all().getLast().version(), "V9001");
        assertThat(migrations.current()).isEqualTo(MigrationFile.all().getLast().version());
    }

    @Test
    void aGraphOfALaterSchemaIsRefused() {
        migrations.apply(with("V9001__do_something.cypher", "RETURN 1;"));

        assertThatThrownBy(() -> migrations.apply(MigrationFile.all()))
                .isInstanceOf(SchemaTooNew.class)
                .hasMessageContaining("V9001");
    }

    @Test
    void aFileWithLineEndsOfAnotherSystemIsTheSameFile() {
        var here = MigrationFile.of("V0001__a.cypher", "RETURN 1;\nRETURN 2;\n");
        var there = MigrationFile.of("V0001__a.cypher", "RETURN 1;\r\nRETURN 2;\r\n");

        assertThat(there.checksum()).isEqualTo(here.checksum());
        assertThat(there.statements()).containsExactly("RETURN 1", "RETURN 2");
    }

    private static List<MigrationFile> with(String name, String text) {
        var files = new ArrayList<>(MigrationFile.all());
        files.add(MigrationFile.of(name, text));
        return files;
    }
}
