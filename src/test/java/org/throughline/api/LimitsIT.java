package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.ScratchGraphTest;
import org.throughline.graph.ScratchGraph;

/** What is refused before it is read, with the limits as they are by default. */
@ScratchGraphTest
class LimitsIT {

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
    void theExplorersIntrospectionIsAnswered() {
        var schema = client.data(IntrospectionQuery.INTROSPECTION_QUERY).get("__schema");

        assertThat(schema.get("types").size()).isGreaterThan(80);
    }

    @Test
    void introspectionInCirclesIsRefused() {
        var error = client.error("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_EXPENSIVE");
    }

    @Test
    void everyAnswerSaysWhatItCostAndAtWhichRevision() {
        var before = client.ask("{ studies(first: 10) { edges { node { title } } } }")
                .get("extensions");
        var written = graph.write(ScratchGraph.source("source/a"));
        var after = client.ask("{ __typename }").get("extensions");

        assertThat(before.at("/cost/cost").asInt()).isEqualTo(121);
        assertThat(before.at("/cost/limit").asInt()).isEqualTo(50_000);
        assertThat(before.get("revision").asLong()).isEqualTo(written.revision() - 1);
        assertThat(after.get("revision").asLong()).isEqualTo(written.revision());
    }

    @Test
    void pagesOfPagesOfPagesAreTooExpensive() {
        var answer = client.ask("""
                { studies(first: 100) { edges { node { evidence(first: 100) { edges { node {
                    adoptions(first: 100) { edges { node { name } } } } } } } } } }
                """);

        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_EXPENSIVE");
        assertThat(answer.at("/errors/0/message").asString()).contains("50000").contains("smaller pages");
        assertThat(answer.at("/extensions/cost/cost").asLong()).isGreaterThan(2_000_000);
    }

    @Test
    void hundredsOfAliasesAreTooExpensive() {
        var document = new StringBuilder("{");
        for (int i = 0; i < 600; i++) {
            document.append(" a").append(i).append(": studies(first: 1) { totalCount }");
        }

        assertThat(client.error(document.append('}').toString())
                        .at("/extensions/code")
                        .asString())
                .isEqualTo("TOO_EXPENSIVE");
    }

    @Test
    void fieldsNestedTooDeepAreRefused() {
        var inner = "id";
        for (int level = 0; level < 20; level++) {
            inner = "broader { " + inner + " }";
        }

        var error = client.error("{ node(id: \"condition/a\") { ... on Condition { " + inner + " } } }");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_EXPENSIVE");
        assertThat(error.get("message").asString()).contains("22").contains("20");
    }

    @Test
    void aDocumentOfTooManyWordsIsRefused() {
        var error = client.error("{ " + "__typename ".repeat(10_001) + "}");

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.get("message").asString()).contains("10,000").contains("tokens");
    }
}
