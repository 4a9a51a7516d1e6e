package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.graph.ScratchGraph.entry;
import static org.throughline.graph.ScratchGraph.from;
import static org.throughline.graph.ScratchGraph.source;
import static org.throughline.graph.ScratchGraph.to;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.GraphEntry;
import org.throughline.graph.ScratchGraph;
import tools.jackson.databind.JsonNode;

/** Traces over HTTP: what is answered, what is refused, and with how many statements. */
@ScratchGraphTest
@Import(CountingDriver.class)
class TraceIT {

    private static final String WHOLE_CHAINS = """
            { trace(from: "study/s", direction: FORWARD, first: 100) { edges { node {
              lag { words since { id role event date } until { id } }
              steps {
                role date direction marks missing basis
                node { id ... on Thing { name } ... on Adoption { status } }
                via { id name }
                phase { phase recorded why }
                period { from to }
                lag { minDays maxDays words }
                sources { title }
              }
            } } } }
            """;

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    @Autowired
    CountingDriver driver;

    @BeforeEach
    void start() {
        fill(2);
    }

    @Test
    void aChainSaysOfEachStepWhatItIsWhenItWasAndWhoSaysSo() {
        var chain = chains(client().data(WHOLE_CHAINS)).get(0);

        assertThat(texts(chain.get("steps"), "role"))
                .containsExactly("RESEARCH", "EVIDENCE", "INNOVATION", "ADOPTION", "ADOPTER");
        assertThat(texts(chain.get("steps"), "direction")).contains("NULL");
        var adoption = chain.at("/steps/3");
        assertThat(adoption.at("/node/status").asString()).isEqualTo("NATIONAL");
        assertThat(adoption.at("/via/0/name").asString()).isEqualTo("net/n");
        assertThat(adoption.at("/phase/phase").asString()).isEqualTo("T4");
        assertThat(adoption.at("/lag/words").asString())
                .isEqualTo("between 5 and 7 years after the publication of the study");
        assertThat(chain.at("/lag/until/id").asString()).isEqualTo("adoption/a1");
        assertThat(chain.get("steps"))
                .allSatisfy(step -> assertThat(step.get("sources")).hasSize(1));
    }

    @Test
    void aTraceTakesAtMostFourStatementsHoweverLongItIs() {
        for (var adoptions : List.of(1, 60)) {
            fill(adoptions);
            // The pathways are read into memory once after each write, whoever asks first.
            client().ask("{ trace(from: \"study/none\", direction: FORWARD) { totalCount } }");
            driver.reset();

            var data = client().data(WHOLE_CHAINS);

            assertThat(chains(data)).hasSize(adoptions);
            assertThat(driver.statements()).as("with the two for the revision").hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void pagesFollowEachOtherAndTellTheWholeLength() {
        fill(5);
        var first = client().data(page("first: 3", "totalCount edges { cursor node { steps { node { id } } } }"));
        var cursor = first.at("/trace/edges/2/cursor").asString();
        var second = client().data(page(
                "first: 3, after: \"%s\"".formatted(cursor),
                "pageInfo { hasNextPage } edges" + " { node { steps { node { id } } } }"));

        assertThat(first.at("/trace/totalCount").asInt()).isEqualTo(5);
        assertThat(second.at("/trace/edges").size()).isEqualTo(2);
        assertThat(second.at("/trace/edges/0/node/steps/1/node/id").asString()).isEqualTo("adoption/a4");
        assertThat(second.at("/trace/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void whatDoesNotExistIsRefused() {
        var error = client().error("{ trace(from: \"study/none\", direction: FORWARD) { totalCount } }");

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("from");
        assertThat(error.get("message").asString())
                .isEqualTo("Argument 'from': found study/none, which the graph does not have");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 'study/s', direction: BACKWARD            | from              | trace it FORWARD instead",
                "from: 'org/o1', direction: FORWARD              | from              | trace it BACKWARD instead",
                "from: 'source/a', direction: FORWARD            | from              | expected an id that begins with study/",
                "from: 'innovation/i', direction: FORWARD, evidenceDirection: [NULL] | evidenceDirection | leave this filter out",
                "from: 'innovation/i', direction: BACKWARD, adoptionStatus: [SPREAD] | adoptionStatus | leave this filter out",
                "from: 'study/s', direction: FORWARD, first: 101 | first             | expected 1 to 100",
                "from: 'study/s', direction: FORWARD, after: 'x' | after             | not a cursor of this list",
                "from: 'Study', direction: FORWARD               | from              | is not an id",
                "from: 'study/s', direction: FORWARD, asOf: '2014-13' | asOf         | is not a date"
            })
    void whatCannotBeTracedIsRefusedWithTheArgumentAndWhatToDo(String arguments, String argument, String message) {
        var error = client().error("{ trace(%s) { totalCount } }".formatted(arguments.replace('\'', '"')));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains(message);
    }

    @Test
    void aCursorOfAnotherTraceIsRefused() {
        var cursor = client().data(page("first: 1", "edges { cursor }"))
                .at("/trace/edges/0/cursor")
                .asString();

        var error = client().error("{ trace(from: \"study/s\", direction: FORWARD, after: \"%s\") { totalCount } }"
                .formatted(cursor));

        assertThat(error.at("/extensions/argument").asString()).isEqualTo("after");
    }

    private Client client() {
        return new Client(port);
    }

    private static String page(String page, String fields) {
        return "{ trace(from: \"innovation/i\", direction: FORWARD, %s) { %s } }".formatted(page, fields);
    }

    private static List<JsonNode> chains(JsonNode data) {
        return data.at("/trace/edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .toList();
    }

    private static List<String> texts(JsonNode steps, String field) {
        return steps.valueStream().map(step -> step.get(field).asString("")).toList();
    }

    /** One study with evidence on one innovation, and {@code adoptions} adoptions of it. */
    private void fill(int adoptions) {
        graph.clear();
        var entries = new ArrayList<GraphEntry>(List.of(
                source("source/a"),
                sourced(
                        "study/s",
                        Map.of(
                                "title",
                                "S",
                                "summary",
                                "S",
                                "phase",
                                "T2",
                                "phaseRationale",
                                "R",
                                "design",
                                "RCT",
                                "published",
                                "2013")),
                sourced("innovation/i", Map.of("name", "I", "kind", "DEVICE", "summary", "S")),
                sourced("net/n", Map.of("name", "net/n", "kind", "AHSN")),
                sourced(
                        "evidence/e",
                        Map.of("role", "TRIALS", "direction", "NULL"),
                        from("YIELDS", "study/s"),
                        to("INFORMS", "innovation/i"))));
        for (int i = 1; i <= adoptions; i++) {
            entries.add(sourced("org/o" + i, Map.of("name", "O", "kind", "NHS_TRUST")));
            entries.add(sourced(
                    "adoption/a" + i,
                    Map.of("status", "NATIONAL", "validFrom", "2019"),
                    from("TAKEN_UP_IN", "innovation/i"),
                    to("BY", "org/o" + i),
                    to("VIA", "net/n")));
        }
        graph.write(entries.toArray(GraphEntry[]::new));
    }

    private static GraphEntry sourced(String id, Map<String, Object> properties, GraphEntry.Reference... references) {
        var withBasis = new HashMap<>(properties);
        withBasis.put("basis", "read");
        var cited = Stream.concat(Stream.of(references), Stream.of(to("CITES", "source/a")));
        return entry(id, withBasis, cited.toArray(GraphEntry.Reference[]::new));
    }
}
