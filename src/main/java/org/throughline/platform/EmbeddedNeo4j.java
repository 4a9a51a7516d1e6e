package org.throughline.platform;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.status.StatusLogger;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import org.throughline.graph.GraphUnusable;

/**
 * A Neo4j Community server in this process, reached over Bolt on a free loopback port like any other server. Its
 * password is drawn anew at every start and never leaves the process, so that nobody else on the machine gets in.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DatabaseManagementService dbms;
    private final DiskSpace space;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService dbms, DiskSpace space, URI uri, String password) {
        this.dbms = dbms;
        this.space = space;
        this.uri = uri;
        this.password = password;
    }

    /** Whether there is a store in {@code directory}. */
    static boolean isIn(Path directory) {
        return Files.isDirectory(directory.resolve("data").resolve("databases"));
    }

    /**
     * Starts the server on the store in {@code directory}, which is made where there is none.
     *
     * @throws GraphUnusable if the folder cannot be used, or its disk is full
     * @throws EmbeddedNeo4jFailed if the store cannot be opened, for example because another process has it open
     */
    static EmbeddedNeo4j start(Path directory, DataSize pageCache) {
        var home = directory.toAbsolutePath().normalize();
        log.info("Opening the graph in {}", home);
        DatabaseManagementService dbms = null;
        try {
            StoreFolder.make(home);
            var space = new DiskSpace(home, pageCache);
            space.requireRoom();
            StoreFolder.requireWritable(home);
            dbms = new DatabaseManagementServiceBuilder(home)
                    .setConfig(settings(pageCache))
                    .build();
            silenceItsLogger();
            var database = dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            requireStarted(dbms, database);
            var password = drawPassword();
            setPassword(dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME), password);
            return new EmbeddedNeo4j(dbms, space, boltUri(database), password);
        } catch (GraphUnusable known) {
            throw known;
        } catch (Exception failure) {
            if (dbms != null) {
                dbms.shutdown();
            }
            throw new EmbeddedNeo4jFailed(home, failure);
        }
    }

    /** It would print what it cannot write to its log; whoever runs into a full disk is told so once, in plain words. */
    private static void silenceItsLogger() {
        StatusLogger.getLogger().getFallbackListener().setLevel(Level.OFF);
    }

    private static void requireStarted(DatabaseManagementService dbms, GraphDatabaseService database) throws Exception {
        if (!database.isAvailable(Duration.ofMinutes(1).toMillis())) {
            throw new IllegalStateException("The database %s did not start: %s"
                    .formatted(database.databaseName(), status(dbms, database.databaseName())));
        }
    }

    /** What the server says of a database. */
    private static String status(DatabaseManagementService dbms, String database) {
        return dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "SHOW DATABASE $name YIELD currentStatus, statusMessage",
                        Map.of("name", database),
                        Result::resultAsString);
    }

    private static Map<org.neo4j.graphdb.config.Setting<?>, Object> settings(DataSize pageCache) {
        var loopback = new SocketAddress("127.0.0.1", 0);
        return Map.ofEntries(
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, loopback),
                Map.entry(BoltConnector.advertised_address, loopback),
                Map.entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                Map.entry(GraphDatabaseSettings.pagecache_memory, pageCache.toBytes()),
                Map.entry(GraphDatabaseSettings.pagecache_warmup_enabled, false),
                Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
                Map.entry(GraphDatabaseSettings.preallocate_store_files, false),
                Map.entry(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        DataSize.ofMegabytes(512).toBytes()),
                Map.entry(GraphDatabaseInternalSettings.dump_diagnostics, false),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1)));
    }

    private static String drawPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void setPassword(GraphDatabaseService system, String password) {
        system.executeTransactionally(
                "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    private static URI boltUri(GraphDatabaseService database) {
        var ports =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        var address = ports.getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + address.getPort());
    }

    /** Where drivers connect. */
    URI uri() {
        return uri;
    }

    /** The password of {@link #USER}, until {@link #close()}. */
    String password() {
        return password;
    }

    /**
     * Stops the server, if its disk is not full: Neo4j would try for ever to write what its page cache holds back. The
     * next start recovers that from the transaction log, as after a loss of power.
     */
    @Override
    public void close() {
        if (isDiskFull()) {
            return;
        }
        var stopping = Thread.ofPlatform().daemon().name("neo4j-stop").start(dbms::shutdown);
        try {
            while (!stopping.join(PATIENCE) && !isDiskFull()) {
                log.info("Waiting for the graph to be closed");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDiskFull() {
        if (space.hasAny()) {
            return false;
        }
        log.warn("The graph is left open, because its disk is full; the next start puts that right");
        return true;
    }
}
