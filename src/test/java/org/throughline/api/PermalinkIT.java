package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        + "&evidenceDirection=SUPPORTS,MIXED&asOf=2020&first=2&after=")
                .contains("&rule=pathway-strength-", "&graph=", "&revision=");
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
        assertThat(get(link))
                .contains("<h1>PINCER", "as of 2015, leaving out study/pincer-trial-2012.")
                .contains("As of 2015, without A pharmacist-led information technology intervention for medication…")
                .doesNotContain("study/pincer-scale-up-2022");
        assertThat(get(link).replaceAll("(ignoring=|leaving out |<p class=\"notice\">.*)study/pincer-trial-2012", ""))
                .doesNotContain("study/pincer-trial-2012");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provenPathways(minCertainty: VERY_LOW, forNetwork: "net/ahsn-oxford", first: 2)          | provenPathways.csv?forNetwork=net/ahsn-oxford&minCertainty=VERY_LOW&first=2&
            adoptionGaps(network: "net/ahsn-oxford", answers: [NONE_RECORDED, RECORDED], asOf: "2020", first: 1) | adoptionGaps.csv?network=net/ahsn-oxford&answers=NONE_RECORDED,RECORDED&asOf=2020&first=1&
            whatWentWrong(innovation: "innovation/serenity-integrated-mentoring", first: 1)          | whatWentWrong.csv?innovation=innovation/serenity-integrated-mentoring&first=1&
            evidenceDebt(first: 1)                                                                   | evidenceDebt.csv?first=1&
            impactOfRetracting(id: "study/pincer-trial-2012")                                        | impactOfRetracting.csv?id=study/pincer-trial-2012&
            """)
    void aPageOfAListLeadsToTheSamePage(String field, String path) {
        var name = field.substring(0, field.indexOf('('));
        var list = client.data("{ %s { permalink(format: CSV) pageInfo { endCursor } } }".formatted(field))
                .get(name);

        assertThat(list.get("permalink").asString()).startsWith("/answers/" + path + "rule=");
        assertThat(get(list.get("permalink").asString())).contains("result,1,");
    }

    @Test
    void aLaterPageOfAListLeadsToThatPage() {
        var document =
                "{ evidenceDebt(first: 2%s) { permalink(format: CSV) pageInfo { endCursor } edges { node { pathway { proof { innovation { id } } } } } } }";
        var first = client.data(document.formatted("")).get("evidenceDebt");
        var second = client.data(document.formatted(", after: \"%s\""
                        .formatted(first.at("/pageInfo/endCursor").asString())))
                .get("evidenceDebt");

        var table = get(second.get("permalink").asString());

        assertThat(table.lines().filter(line -> line.startsWith("result,")).map(line -> line.split(",")[3]))
                .isEqualTo(second.findValuesAsString("id"))
                .doesNotContainAnyElementsOf(first.findValuesAsString("id"));
    }

    @Test
    void adoptersLikeAnOrganisationLeadToTheSameList() {
        var list = client.data("""
                { adoptersLike(organisation: "org/barts-health-nhs-trust", innovation: "innovation/pincer", first: 3) {
                    permalink(format: CSV) edges { node { adopter { ... on Organisation { id } ... on Network { id } } } } } }""").get("adoptersLike");

        var table = get(list.get("permalink").asString());

        assertThat(table.lines().filter(line -> line.startsWith("result,")).map(line -> line.split(",")[3]))
                .isEqualTo(list.findValuesAsString("id"));
    }

    private String get(String path) {
        var response = Client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
