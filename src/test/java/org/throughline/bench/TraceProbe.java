package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Asks a starting program how magnesium sulphate reached every maternity unit, until it answers. */
final class TraceProbe {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String QUESTION = """
            { trace(from: "study/mgso4-cochrane-2009", direction: FORWARD, adoptionStatus: [NATIONAL]) {
                edges { node { steps { role date sources { title } node { id ... on Adoption { sites } } } } } } }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;

    TraceProbe(int port) {
        request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", QUESTION))))
                .build();
    }

    /** Waits until the answer is the right one: all 152 maternity units, and a source. */
    void awaitCorrectAnswer(Process program) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isCorrect(ask())) {
            if (System.nanoTime() > end || !program.isAlive()) {
                throw new AssertionError("no correct answer; the last was " + ask());
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
    private String ask() throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException notYetThere) {
            return notYetThere.toString();
        }
    }
}
