package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;

/** The links of answers lead to the same answer in a form to be taken away. */
@SeededGraphTest
class PermalinkIT {

    @LocalServerPort
    int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void aPageOfChainsLeadsToTheSameChains() {
        var first = client.data("""
                { trace(from: "study/pincer-trial-2012", direction: FORWARD, first: 2) { pageInfo { endCursor } } }""");
        var second =
                client.data("""
                { trace(from: "study/pincer-trial-2012", direction: FORWARD, first: 2, asOf: "2020", after: "%s",
                        evidenceDirection: [SUPPORTS, MIXED]) {
                    permalink(format: CSV) edges { node { steps { node { id } } } } } }""".formatted(first.at("/trace/pageInfo/endCursor").asString()));

        var link = second.at("/trace/permalink").asString();
        var table = get(link);

        assertThat(link)
                .startsWith("/answers/trace.csv?from=study/pincer-trial-2012&direction=FORWARD"
                        + "&evidenceDirection=SUPPORTS,MIXED&first=2&after=")
                .contains("&asOf=2020&rule=pathway-strength-1&graph=", "&revision=");
        for (var id : second.findValuesAsString("id")) {
            assertThat(table).contains(id);
        }
        assertThat(table.lines().filter(line -> line.startsWith("chain,"))).hasSize(2);
    }

    @Test
    void aPathwayLeadsToTheBriefOfItsInnovationFromTheSameViewpoint() {
        var data = client.data("""
                { compare(innovations: ["innovation/pincer", "innovation/escape-pain"], asOf: "2015",
                          ignoring: ["study/pincer-trial-2012"]) { permalink } }""");

        var link = data.at("/compare/0/permalink").asString();

        assertThat(link)
                .contains("compare.html?innovations=innovation/pincer&asOf=2015&ignoring=study/pincer-trial-2012&");
        assertThat(data.at("/compare/1/permalink").asString()).contains("innovations=innovation/escape-pain&");
        assertThat(get(link)).contains("<h1>PINCER");
    }

    @Test
    void aPathwayInAListLeadsToItsBriefToo() {
        var data = client.data(
                "{ evidenceDebt(first: 1, asOf: \"2019\") { edges { node { pathway { permalink(format: RIS) } } } } }");

        var link = data.at("/evidenceDebt/edges/0/node/pathway/permalink").asString();

        assertThat(link)
                .startsWith("/answers/compare.ris?innovations=innovation/")
                .contains("&asOf=2019&");
        assertThat(get(link)).startsWith("TY  - ");
    }

    private String get(String path) {
        var response = Client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
