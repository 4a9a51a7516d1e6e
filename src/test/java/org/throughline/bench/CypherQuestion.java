package org.throughline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** The hand-written statements for the questions of proven pathways, and what makes a start of theirs a hub. */
enum CypherQuestion {
    TRACE_STUDY_FORWARD("MATCH (n:Study) RETURN n.id AS id, COUNT { (n)-[:YIELDS]->() } AS degree"),
    TRACE_INNOVATION_BACKWARD("""
            MATCH (n:Innovation)
            RETURN n.id AS id, COUNT { (n)<-[:INFORMS]-() } + COUNT { (n)-[:TAKEN_UP_IN]->() } AS degree"""),
    TRACE_ORGANISATION_BACKWARD("MATCH (n:Organisation) RETURN n.id AS id, COUNT { (n)<-[:BY]-() } AS degree"),
    PROVEN_PATHWAYS("""
            MATCH (n:Condition)
            RETURN n.id AS id,
              COUNT { (n) (()<-[:BROADER]-())* ()<-[:ABOUT]-(:Innovation) } AS degree"""),
    ADOPTION_GAPS("MATCH (n:Network) RETURN n.id AS id, COUNT { (n)<-[:OF]-() } AS degree"),
    ADOPTION_GAPS_BOUNDED(ADOPTION_GAPS.degrees);

    private static final int HUBS = 20;

    /** Among how many innovations gaps are looked for where that is bounded. */
    private static final int CANDIDATES = 200;

    private final String degrees;

    CypherQuestion(String degrees) {
        this.degrees = degrees;
    }

    /** Where questions start. */
    enum Starts {
        /** Any thing of the kind. */
        ANY,
        /** One from which something is reached. */
        CONNECTED,
        /** One of those with the most. */
        HUBS
    }

    boolean isTrace() {
        return name().startsWith("TRACE");
    }

    String statement() throws IOException {
        var name = "/bench/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
        try (var file = CypherQuestion.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Record> ask(String statement, String start, Driver driver) {
        return rows(
                driver, statement, Map.of("from", start, "asOf", "2026-01-01", "limit", 20, "candidates", CANDIDATES));
    }

    /** So many starts, always the same, each drawn from all of them. */
    List<String> starts(Starts starts, int count, Driver driver) {
        var largestFirst = rows(driver, degrees, Map.of()).stream()
                .sorted(Comparator.comparing((Record row) -> -row.get("degree").asLong())
                        .thenComparing(row -> row.get("id").asString()))
                .toList();
        var among = switch (starts) {
            case ANY -> largestFirst;
            case CONNECTED ->
                largestFirst.stream()
                        .filter(row -> row.get("degree").asLong() > 0)
                        .toList();
            case HUBS -> largestFirst.subList(0, HUBS);
        };
        return new Random(1)
                .ints(count, 0, among.size())
                .mapToObj(index -> among.get(index).get("id").asString())
                .toList();
    }

    private static List<Record> rows(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement, parameters).list());
        }
    }
}
