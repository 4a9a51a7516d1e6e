package org.throughline.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.throughline.graph.GraphAccess;
import org.throughline.graph.GraphTransactions;
import org.throughline.graph.SchemaVersion;

/**
 * Brings the schema of the graph up to date before anything else uses it: applies, in order, the migration files that
 * the graph does not remember, and remembers them. A migration can be run twice without harm, since a process can end
 * between applying and remembering it.
 */
@Component
class Migrations implements InitializingBean, SchemaVersion {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Statements statements;
    private final GraphTransactions transactions;
    private final AppliedMigrations applied;
    private final GraphAccess access;
    private final Clock clock;

    Migrations(
            Statements statements,
            GraphTransactions transactions,
            AppliedMigrations applied,
            GraphAccess access,
            Clock clock) {
        this.statements = statements;
        this.transactions = transactions;
        this.applied = applied;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (access.isReadOnly()) {
            requireUpToDate(MigrationFile.all());
        } else {
            apply(MigrationFile.all());
        }
    }

    @Override
    public String current() {
        return transactions
                .read(applied::findFirstByOrderByVersionDesc)
                .map(AppliedMigrations.Version::version)
                .orElse("none");
    }

    /**
     * Applies those of {@code files} that the graph does not remember.
     *
     * @throws SchemaTooNew if the graph remembers a migration later than all of them
     * @throws MigrationMissing if it remembers one that is not among them
     * @throws MigrationOutOfOrder if one that it does not remember comes before one that it does
     * @throws MigrationChanged if one of them is not as it was when it was applied
     */
    void apply(List<MigrationFile> files) {
        pending(files, remembered()).forEach(this::apply);
    }

    /**
     * Requires that there is nothing to apply, but for a graph that nothing was ever applied to: that one is empty.
     *
     * @throws SchemaTooOld if there is; as for {@link #apply} otherwise
     */
    void requireUpToDate(List<MigrationFile> files) {
        var remembered = remembered();
        if (!pending(files, remembered).isEmpty() && !remembered.isEmpty()) {
            throw new SchemaTooOld(
                    remembered.getLast().version(), files.getLast().version());
        }
    }

    private List<AppliedMigration> remembered() {
        return transactions.read(applied::findAllByOrderByVersion);
    }

    private static List<MigrationFile> pending(List<MigrationFile> files, List<AppliedMigration> remembered) {
        var byVersion = files.stream().collect(toMap(MigrationFile::version, Function.identity()));
        remembered.forEach(
                migration -> check(migration, byVersion, files.getLast().version()));
        var done = remembered.stream().map(AppliedMigration::version).toList();
        var pending =
                files.stream().filter(file -> !done.contains(file.version())).toList();
        if (!done.isEmpty()) {
            pending.forEach(file -> requireLater(file, done.getLast()));
        }
        return pending;
    }

    private static void requireLater(MigrationFile file, String latest) {
        if (file.version().compareTo(latest) < 0) {
            throw new MigrationOutOfOrder(file, latest);
        }
    }

    private static void check(AppliedMigration migration, Map<String, MigrationFile> files, String latest) {
        var file = files.get(migration.version());
        if (migration.version().compareTo(latest) > 0) {
            throw new SchemaTooNew(migration.version(), latest);
        } else if (file == null) {
            throw new MigrationMissing(migration);
        } else if (!file.checksum().equals(migration.checksum())) {
            throw new MigrationChanged(file, migration);
        }
    }

    private void apply(MigrationFile file) {
        log.info("Migrating the graph to {}: {}", file.version(), file.description());
        for (var statement : file.statements()) {
            transactions.write(() -> statements.run(statement, Map.of(), row -> row));
        }
        var migration =
                new AppliedMigration(file.version(), file.description(), file.checksum(), clock.instant(), null);
        transactions.write(() -> applied.save(migration));
    }
}
