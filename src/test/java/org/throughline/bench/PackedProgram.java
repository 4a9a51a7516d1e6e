package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.throughline.Program;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, packed or from its sources, and the questions put to it. */
final class PackedProgram implements AutoCloseable {

    static final Path JAR = Path.of("target", "throughline.jar").toAbsolutePath();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TRACE = """
            { trace(from: "study/mgso4-cochrane-2009", direction: FORWARD, adoptionStatus: [NATIONAL]) {
                edges { node { steps { role date sources { title } node { id ... on Adoption { sites } } } } } } }
            """;

    private final Program program;
    private final URI graphQl;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackedProgram(Program program, int port) {
        this.program = program;
        this.graphQl = URI.create("http://127.0.0.1:" + port + "/graphql");
    }

    /** Starts {@code target/throughline.jar} in {@code folder}. */
    static PackedProgram start(Path folder) throws IOException {
        return start(folder, List.of("-jar", JAR.toString()));
    }

    /** Starts Java with {@code arguments}, which name the jar. */
    static PackedProgram start(Path folder, List<String> arguments) throws IOException {
        assertThat(JAR).as("the packed program, made by ./mvnw -Dfast package").exists();
        var port = freePort();
        return new PackedProgram(java(folder, arguments, "--server.port=" + port), port);
    }

    /** Runs the README's command in a checkout of the sources. */
    static PackedProgram fromSources(Path checkout) throws IOException {
        var port = freePort();
        var command = List.of("./mvnw", "-o", "spring-boot:run", "-Dspring-boot.run.arguments=--server.port=" + port);
        return new PackedProgram(Program.run(checkout, Map.of(), command), port);
    }

    /** Runs Java in {@code folder}. */
    static Program java(Path folder, List<String> arguments, String... more) {
        var java = new ArrayList<>(List.of("-XX:+UseCompactObjectHeaders"));
        java.addAll(arguments);
        return Program.java(folder, Map.of(), java, more);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it tells how magnesium sulphate reached all 152 maternity units, with a source. */
    void awaitCorrectAnswer() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isCorrect(tryToAsk())) {
            if (System.nanoTime() > end || !program.isAlive()) {
                throw new AssertionError("no correct answer; the last was " + tryToAsk());
            }
            Thread.sleep(20);
        }
    }

    private static boolean isCorrect(String answer) {
        return answer.contains("org/nhs-england")
                && answer.contains("\"sites\":152")
                && answer.contains("\"sources\":[{\"title\":");
    }

    /** The answer, or what kept it from coming. */
    private String tryToAsk() throws InterruptedException {
        try {
            return ask(TRACE);
        } catch (IOException notYetThere) {
            return notYetThere.toString();
        }
    }

    /** The answer to a document. */
    String ask(String document) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(graphQl)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", document))))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    long pid() {
        return program.pid();
    }

    /** As a person ends it, who lets it come to its end. */
    @Override
    public void close() {
        program.end();
    }
}
