package org.throughline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.Program;
import org.throughline.ScratchGraphTest;

/** A start that cannot succeed ends with one message that says what to do, and a status that is not zero. */
@ScratchGraphTest
class StartFailuresIT {

    private static final String ANY_PORT = "--server.port=0";

    @TempDir
    Path folder;

    @Autowired
    Neo4jClient client;

    @Autowired
    Environment environment;

    private String server;
    private String password;

    @BeforeEach
    void readWhereTheServerIs() {
        server = environment.getRequiredProperty("throughline.neo4j.uri");
        password = environment.getRequiredProperty("throughline.neo4j.password");
    }

    @Test
    void aStoreInUseByAnotherProcess() throws Exception {
        try (var first = Program.start(folder, Map.of(), ANY_PORT, "--throughline.seed.load=false")) {
            first.awaitOutput("Started Application");

            assertThatStart(Map.of()).endsWith("in use by another process", "THROUGHLINE_NEO4J_DIRECTORY");
        }
    }

    @Test
    void aWrongPassword() throws Exception {
        assertThatStart(Map.of("THROUGHLINE_NEO4J_URI", server, "THROUGHLINE_NEO4J_PASSWORD", "wrong"))
                .endsWith("refused the user neo4j", "THROUGHLINE_NEO4J_PASSWORD");
    }

    @Test
    void noPasswordForAServer() throws Exception {
        assertThatStart(Map.of("THROUGHLINE_NEO4J_URI", server))
                .endsWith("No password is set", "THROUGHLINE_NEO4J_PASSWORD");
    }

    @Test
    void aServerThatCannotBeReached() throws Exception {
        assertThatStart(Map.of("THROUGHLINE_NEO4J_URI", "neo4j://127.0.0.1:1", "THROUGHLINE_NEO4J_PASSWORD", "any"))
                .endsWith("cannot be reached", "THROUGHLINE_NEO4J_URI");
    }

    @Test
    void aServerWhoseNameIsNotKnown() throws Exception {
        assertThatStart(Map.of(
                        "THROUGHLINE_NEO4J_URI",
                        "neo4j://no-such-host.invalid:7687",
                        "THROUGHLINE_NEO4J_PASSWORD",
                        "any"))
                .endsWith("its host is not known", "Check the name");
    }

    @Test
    void anAddressThatIsNoneOfAServer() throws Exception {
        assertThatStart(Map.of("THROUGHLINE_NEO4J_URI", "http://foo"))
                .endsWith(
                        "throughline.neo4j.uri is http://foo: expected neo4j",
                        "THROUGHLINE_NEO4J_URI in the environment");
    }

    @Test
    void aPortThatCannotBe() throws Exception {
        assertThatStart(Map.of("SERVER_PORT", "99999"))
                .endsWith("server.port is 99999: expected a number from 0 to 65535", "SERVER_PORT in the environment")
                .opensNoGraph();
    }

    @Test
    void aPortInUse() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatStart(Map.of("SERVER_PORT", String.valueOf(other.getLocalPort())))
                    .endsWith("Port " + other.getLocalPort() + " was already in use")
                    .opensNoGraph();
        }
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        assertThatStart(Map.of("SERVER_ADDRESS", "192.0.2.1"))
                .endsWith("cannot listen at port 0 of 192.0.2.1", "SERVER_ADDRESS")
                .opensNoGraph();
    }

    @Test
    void aGraphOfALaterSchema() throws Exception {
        client.query("CREATE (:AppliedMigration {version: 'V9999', description: 'later', checksum: 'c',"
                        + " appliedAt: datetime(), saved: 0})")
                .run();
        try {
            assertThatStart(Map.of("THROUGHLINE_NEO4J_URI", server, "THROUGHLINE_NEO4J_PASSWORD", password))
                    .endsWith("V9999", "a later one");
        } finally {
            client.query("MATCH (m:AppliedMigration {version: 'V9999'}) DELETE m")
                    .run();
        }
    }

    @Test
    void aFolderThatIsAFile() throws Exception {
        Files.writeString(folder.resolve("taken"), "");

        assertThatStart(Map.of("THROUGHLINE_NEO4J_DIRECTORY", "taken"))
                .endsWith("taken is a file, expected a folder", "Move the file away");
        assertThatStart(Map.of("THROUGHLINE_NEO4J_DIRECTORY", "taken/below"))
                .endsWith("taken is a file, expected a folder", "Move the file away");
    }

    @Test
    void aFolderThatCannotBeWrittenTo() throws Exception {
        try (var disk = SmallDisk.mount(folder, 400)) {
            disk.makeReadOnly();

            assertThatStart(Map.of("THROUGHLINE_NEO4J_DIRECTORY", disk.folder().toString()))
                    .endsWith("cannot be written to (Read-only file system)", "name another folder");
        }
    }

    @Test
    void aFullDisk() throws Exception {
        try (var disk = SmallDisk.mount(folder, 64)) {
            assertThatStart(Map.of("THROUGHLINE_NEO4J_DIRECTORY", disk.folder().toString()))
                    .endsWith("is full: 64 MB are free", "Make room");
        }
    }

    private Start assertThatStart(Map<String, String> variables) throws InterruptedException {
        var usual = new HashMap<>(Map.of("SERVER_PORT", "0"));
        usual.putAll(variables);
        try (var program = Program.start(folder, usual)) {
            var status = program.awaitExit();
            return new Start(status, program.output());
        }
    }

    private record Start(int status, String output) {

        Start endsWith(String... parts) {
            assertThat(output).contains(parts).doesNotContainPattern("(?m)^\\s+at [a-z]+\\.");
            assertThat(status).isEqualTo(3);
            return this;
        }

        void opensNoGraph() {
            assertThat(output).doesNotContain("Opening the graph");
        }
    }
}
