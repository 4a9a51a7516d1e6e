package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;

/** What a user is told who asks wrongly, or whom we fail. */
@ScratchGraphTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsIT {

    private static final Pattern REFERENCE = Pattern.compile("reference ([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    ScratchGraph graph;

    private Client client;

    @BeforeEach
    void start() {
        client = new Client(port);
        graph.clear();
    }

    @Test
    void whatDoesNotExistIsNullAndNoError() {
        var data =
                client.data("{ node(id: \"study/none\") { id } nodes(ids: [\"study/none\", \"claim/none\"]) { id } }");

        assertThat(data.get("node").isNull()).isTrue();
        assertThat(data.get("nodes")).hasSize(2).allMatch(node -> node.isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { node(id: "nonsense") { id } }                                         | id                   | nonsense
                    { node(id: "planet/mars") { id } }                                      | id                   | planet/mars
                    { node(id: 7) { id } }                                                  | id                   | 7
                    { nodes(ids: ["study/a", "B"]) { id } }                                 | ids[1]               | B
                    { node { id } }                                                         | id                   | id
                    { studies(first: 0) { totalCount } }                                    | first                | 0
                    { studies(first: 101) { totalCount } }                                  | first                | expected 1 to 100
                    { studies(after: "x") { totalCount } }                                  | after                | x
                    { studies(filter: {condition: "x"}) { totalCount } }                    | filter.condition     | x
                    { studies(filter: {condition: "study/a"}) { totalCount } }              | filter.condition     | expected condition/
                    { studies(filter: {phase: [T9]}) { totalCount } }                       | filter.phase[0]      | T9
                    { studies(filter: {published: {from: 13}}) { totalCount } }             | filter.published     | 1850 to 2100
                    { studies(filter: {published: {from: 2015, to: 2014}}) { totalCount } } | filter.published     | 2015 to 2014
                    { studies(filter: {phase: []}) { totalCount } }                         | filter.phase         | empty list
                    { innovations(filter: {evidence: {role: []}}) { totalCount } }          | filter.evidence.role | empty list
                    { trace(from: "study/a", direction: FORWARD, evidenceDirection: []) { totalCount } } | evidenceDirection | empty list
                    { networks(filter: {asOf: "2013-13"}) { totalCount } }                  | filter.asOf          | 2013-13
                    { networks(filter: {asOf: "0000"}) { totalCount } }                     | filter.asOf          | 0000
                    { innovations(filter: {adoption: {via: "org/a"}}) { totalCount } }      | filter.adoption.via  | expected net/
                    { studies(colour: "red") { totalCount } }                               | colour               | colour
                    """)
    void aBadArgumentIsNamed(String document, String argument, String message) {
        var error = client.error(document);

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains(message);
    }

    @Test
    void aBadVariableIsNamed() {
        var answer = client.ask(
                "query ($when: Date) { networks(filter: {asOf: $when}) { totalCount } }", Map.of("when", "May"));

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("when");
        assertThat(answer.at("/errors/0/message").asString()).contains("'May' is not a date");
    }

    @Test
    void moreThanAHundredIdsAreRefused() {
        var ids = "\"study/a\", ".repeat(101);

        assertThat(client.error("{ nodes(ids: [" + ids + "]) { id } }")
                        .at("/extensions/argument")
                        .asString())
                .isEqualTo("ids");
    }

    @Test
    void aFaultHasAReferenceIsLoggedOnceAndSaysNothingOfTheInside(CapturedOutput log) {
        for (var study : new String[] {"a", "b", "c"}) {
            graph.write(ScratchGraph.entry(
                    "study/" + study,
                    Map.of(
                            "title",
                            "T",
                            "summary",
                            "S",
                            "phase",
                            "T12",
                            "phaseRationale",
                            "R",
                            "design",
                            "RCT",
                            "basis",
                            "read")));
        }

        var answer = client.ask("{ a: node(id: \"study/a\") { id } b: node(id: \"study/b\") { id } }");

        assertThat(answer.get("errors")).hasSize(2);
        var message = answer.at("/errors/0/message").asString();
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(message).doesNotContain("T12").doesNotContain("Exception");
        assertThat(answer.at("/errors/1/message").asString()).isEqualTo(message);
        var reference = REFERENCE.matcher(message);
        assertThat(reference.find()).isTrue();
        assertThat(log.getOut().split(reference.group(1), -1))
                .as("the log, cut at the reference")
                .hasSize(2);
        assertThat(log.getOut()).contains("T12");
    }
}
