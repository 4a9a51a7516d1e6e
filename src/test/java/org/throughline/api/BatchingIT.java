package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;

/** However many rows an answer has, it takes as many statements as it has levels. */
@ScratchGraphTest
@Import(CountingDriver.class)
class BatchingIT {

    private static final String NESTED = """
            {
              innovations(first: 20) {
                totalCount
                edges { node {
                  name
                  sources { title }
                  evidence(first: 20) { totalCount edges {
                    fact { direction sources { title } }
                    node { title sources { title } }
                  } }
                  adoptions(first: 20) { edges {
                    fact { status sources { title } via { name } }
                    node { name sources { title } ... on Organisation { region } }
                  } }
                } }
              }
            }
            """;

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    @Autowired
    CountingDriver driver;

    @BeforeEach
    void start() {
        graph.clear();
    }

    @Test
    void twentyInnovationsWithTheirEvidenceAndAdoptionsTakeAtMostEightStatements() {
        fill(20, 6);
        driver.reset();

        var innovations = new Client(port).data(NESTED).get("innovations");

        assertThat(innovations.get("totalCount").asInt()).isEqualTo(20);
        assertThat(innovations.get("edges")).hasSize(20).allSatisfy(edge -> {
            assertThat(edge.at("/node/evidence/edges").size()).isEqualTo(6);
            assertThat(edge.at("/node/evidence/edges/5/fact/sources/0/title").asString())
                    .startsWith("Title of");
            assertThat(edge.at("/node/adoptions/edges/5/node/sources/0/title").asString())
                    .startsWith("Title of");
        });
        assertThat(driver.statements()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRows() {
        fill(2, 1);
        driver.reset();
        new Client(port).data(NESTED);
        var forFew = driver.statements().size();
        fill(20, 6);
        driver.reset();
        new Client(port).data(NESTED);

        assertThat(driver.statements()).hasSize(forFew);
    }

    @Test
    void manyNodesTakeOneStatementForThingsAndOneForFacts() {
        fill(3, 2);
        driver.reset();

        var data = new Client(port)
                .data("{ a: node(id: \"innovation/i1\") { id } b: node(id: \"org/o1\") { id }"
                        + " nodes(ids: [\"study/s1-1\", \"evidence/e1-1\", \"adoption/a1-1\"]) { id } }");

        assertThat(data.at("/nodes/2/id").asString()).isEqualTo("adoption/a1-1");
        assertThat(driver.statements()).as("with the one for the revision").hasSize(3);
    }

    @Test
    void askedAgainAtTheSameRevisionOnlyTheRevisionIsReadAndAWriteIsSeenAtOnce() {
        fill(3, 2);
        var client = new Client(port);
        client.data(NESTED);
        driver.reset();
        var again = client.data(NESTED);
        var statements = driver.statements();
        graph.write(innovation("innovation/i0"));

        var afterwards = client.data(NESTED);

        assertThat(statements).hasSize(1);
        assertThat(again.at("/innovations/totalCount").asInt()).isEqualTo(3);
        assertThat(afterwards.at("/innovations/totalCount").asInt()).isEqualTo(4);
        assertThat(afterwards.at("/innovations/edges/0/node/name").asString()).isEqualTo("innovation/i0");
    }

    @Test
    void theWholeLengthIsCountedOnlyWhereItIsAskedFor() {
        fill(2, 1);
        driver.reset();
        new Client(port).data("{ studies(first: 1) { edges { node { title } } } }");

        assertThat(driver.statements()).as("with the one for the revision").hasSize(2);
    }

    private void fill(int innovations, int factsOfEach) {
        graph.clear();
        var entries = new ArrayList<GraphEntry>(List.of(source("source/a"), organisation("org/o1"), network("net/n1")));
        for (int i = 1; i <= innovations; i++) {
            entries.add(innovation("innovation/i" + i));
            for (int f = 1; f <= factsOfEach; f++) {
                var key = i + "-" + f;
                entries.add(study("study/s" + key));
                entries.add(organisation("org/a" + key));
                entries.add(entry(
                        "evidence/e" + key,
                        Map.of("role", "TRIALS", "direction", "MIXED", "basis", "read"),
                        from("YIELDS", "study/s" + key),
                        to("INFORMS", "innovation/i" + i),
                        to("CITES", "source/a")));
                entries.add(entry(
                        "adoption/a" + key,
                        Map.of("status", "ADOPTED", "basis", "read"),
                        from("TAKEN_UP_IN", "innovation/i" + i),
                        to("BY", "org/a" + key),
                        to("VIA", "net/n1"),
                        to("CITES", "source/a")));
            }
        }
        graph.write(entries.toArray(GraphEntry[]::new));
    }

    private static GraphEntry innovation(String id) {
        return entry(
                id, Map.of("name", id, "kind", "DEVICE", "summary", "S", "basis", "read"), to("CITES", "source/a"));
    }

    private static GraphEntry study(String id) {
        return entry(
                id,
                Map.of(
                        "title",
                        id,
                        "summary",
                        "S",
                        "phase",
                        "T2",
                        "phaseRationale",
                        "R",
                        "design",
                        "RCT",
                        "basis",
                        "read"),
                to("CITES", "source/a"));
    }

    private static GraphEntry organisation(String id) {
        return entry(id, Map.of("name", id, "kind", "NHS_TRUST", "basis", "read"), to("CITES", "source/a"));
    }

    private static GraphEntry network(String id) {
        return entry(id, Map.of("name", id, "kind", "AHSN", "basis", "read"), to("CITES", "source/a"));
    }
}
