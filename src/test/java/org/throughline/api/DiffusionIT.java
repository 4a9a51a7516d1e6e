package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import tools.jackson.databind.JsonNode;

/** Proven pathways, gaps, adopters like us and what went wrong over HTTP: what is answered, and what is refused. */
@SeededGraphTest
class DiffusionIT {

    private static final String NETWORK = "net/ahsn-north-east-and-north-cumbria";

    @LocalServerPort
    int port;

    @Test
    void aProvenPathwayHasItsRankItsReasonsAndItsAdoptersWithTheirFacts() {
        var first = proven("first: 1").at("/edges/0/node");

        assertThat(first.get("rank").asInt()).isEqualTo(1);
        assertThat(first.at("/why/words").asString()).startsWith("Place 1 of ").contains("It comes before");
        assertThat(first.at("/why/rule/name").asString()).isEqualTo("proven-pathways");
        assertThat(first.at("/why/parts").size()).isEqualTo(5);
        assertThat(first.at("/adopters/explanation/parts/0/ids/0").asString()).startsWith("adoption/");
        assertThat(first.at("/pathway/best/strength/direction").asString()).isEqualTo("SUPPORTS");
        assertThat(first.get("recordedHere").isNull()).isTrue();
    }

    @Test
    void pagesFollowEachOtherInOneOrder() {
        var whole = innovations(proven("first: 100, minCertainty: VERY_LOW"));
        var read = new ArrayList<String>();
        var after = "";
        do {
            var page = proven("first: 5, minCertainty: VERY_LOW" + after);
            read.addAll(innovations(page));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString())
                    : "";
        } while (!after.isEmpty());

        assertThat(read).isEqualTo(whole).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    }

    @Test
    void thePageOfTheRuleSaysHowManyAreProvenAtWhatCertainty() throws IOException {
        var page =
                Files.readString(Path.of("docs", "rules", "proven-pathways.md")).replaceAll("\\s+", " ");

        assertThat(page)
                .contains("%d are proven at `VERY_LOW`, %d at `LOW`, %d at `MODERATE` and %d at `HIGH`"
                        .formatted(total("VERY_LOW"), total("LOW"), total("MODERATE"), total("HIGH")));
    }

    private int total(String certainty) {
        return proven("minCertainty: " + certainty).get("totalCount").asInt();
    }

    @Test
    void whatHasNoDateDidNotHappenBeforeTheInnovationWasIntroduced() {
        assertThat(innovations(proven("first: 100, asOf: \"2010\""))).doesNotContain("innovation/escape-pain");
        assertThat(innovations(proven("first: 100, asOf: \"2014\""))).contains("innovation/escape-pain");
        assertThat(client().data(
                                "{ whatWentWrong(innovation: \"innovation/serenity-integrated-mentoring\", asOf: \"1990\") { edges { node { kind } } } }")
                        .findValuesAsString("kind"))
                .doesNotContain("STOPPED");
    }

    @Test
    void whatIsProvenAndWhatIsLeftOutAreAllThatWasLookedAt() {
        var all = client().data("{ innovations { totalCount } }")
                .at("/innovations/totalCount")
                .asInt();
        var found = proven("first: 1");

        var leftOut = found.get("leftOut")
                .valueStream()
                .mapToInt(left -> left.at("/count/value").asInt())
                .sum();

        assertThat(found.get("totalCount").asInt() + leftOut).isEqualTo(all);
    }

    @Test
    void ofANetworkItIsToldWhatIsRecordedThere() {
        var states = proven("first: 100, minCertainty: VERY_LOW, forNetwork: \"%s\"".formatted(NETWORK))
                .get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/recordedHere/state").asString())
                .toList();

        assertThat(states).contains("IN_USE", "NONE_RECORDED", "NOT_IN_USE");
    }

    @Test
    void whatWouldBeProvenWithoutAnAdopterIsAnswered() {
        var with = proven("first: 100");
        var without = proven("first: 100, ignoring: [\"%s\"]".formatted(adopterOfFirst()));

        var first = innovations(with).getFirst();
        assertThat(adopters(without, first)).isEqualTo(adopters(with, first) - 1);
    }

    private static int adopters(JsonNode proven, String innovation) {
        return proven.get("edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .filter(node ->
                        node.at("/pathway/proof/innovation/id").asString().equals(innovation))
                .mapToInt(node -> node.at("/adopters/value").asInt())
                .sum();
    }

    private String adopterOfFirst() {
        var adoption = proven("first: 1").at("/edges/0/node/adopters/explanation/parts/0/ids/0");
        return client().data(
                        "{ node(id: \"%s\") { ... on Adoption { adopter { id } } } }".formatted(adoption.asString()))
                .at("/node/adopter/id")
                .asString();
    }

    @Test
    void gapsAreAnsweredForAnOrganisationAndARegionToo() {
        for (var place : List.of("organisation: \"org/barts-health-nhs-trust\"", "region: \"South West\"")) {
            var gaps = client().data("""
                            { adoptionGaps(%s, answers: [NONE_RECORDED]) {
                                totalCount here { value } answers { answer count { value } } edges { node { answer } } } }
                            """.formatted(place)).get("adoptionGaps");

            assertThat(gaps.get("totalCount").asInt())
                    .isEqualTo(gaps.at("/answers/0/count/value").asInt());
            assertThat(gaps.at("/here/value").asInt()).isPositive();
            assertThat(gaps.get("edges"))
                    .allSatisfy(edge ->
                            assertThat(edge.at("/node/answer").asString()).isEqualTo("NONE_RECORDED"));
        }
    }

    @Test
    void whatANetworkOfAnOrganisationDidIsNotToldAsNothing() {
        var gap = client().data("""
                        { adoptionGaps(organisation: "org/royal-berkshire-nhs-foundation-trust", first: 100, minCertainty: VERY_LOW) {
                            edges { node {
                              answer pathway { proof { innovation { id } } }
                              recordedHere { count { value explanation { words } } ofNetworks { adopter { id } deed } }
                              inPlace { kind words facts { id } } } } } }
                        """)
                .at("/adoptionGaps/edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .filter(node ->
                        node.at("/pathway/proof/innovation/id").asString().equals("innovation/escape-pain"))
                .findFirst()
                .orElseThrow();

        assertThat(gap.at("/recordedHere/count/explanation/words").asString())
                .contains("not recorded of this organisation itself", "Oxford Academic Health Science Network");
        assertThat(gap.at("/recordedHere/ofNetworks/0/adopter/id").asString()).isEqualTo("net/ahsn-oxford");
        assertThat(gap.at("/inPlace/0/words").asString()).contains("until March 2020");
        assertThat(gap.at("/inPlace/0/facts/0/id").asString()).startsWith("adoption/");
    }

    @Test
    void anAnswerAboutAPlaceSaysWhatBecameOfIt() {
        var gaps = client().data("{ adoptionGaps(network: \"net/ahsn-oxford\") { here { explanation { words } } } }");
        var proven = client().data(
                        "{ provenPathways(forNetwork: \"net/ahsn-oxford\", asOf: \"2020\") { here { explanation { words } } } }");

        assertThat(gaps.at("/adoptionGaps/here/explanation/words").asString())
                .startsWith("Oxford Academic Health Science Network ended on 30 September 2023 and is now")
                .contains(" is now Health Innovation", "of any date");
        assertThat(proven.at("/provenPathways/here/explanation/words").asString())
                .contains("ended on 30 September 2023", "as of 2020");
    }

    @Test
    void whoIsHereIsThatOfTheDateWithTheNameOfToday() {
        var document = """
                { adoptionGaps(network: "%s", asOf: "%s", minCertainty: VERY_LOW) {
                    here { value explanation { parts { ids } } }
                    edges { node { likeUs { adopter { id } today { id } } } } } }
                """;
        var then = client().data(document.formatted(NETWORK, "2014")).get("adoptionGaps");
        var later = client().data(document.formatted(NETWORK, "2023")).get("adoptionGaps");

        assertThat(then.at("/here/explanation/parts/0/ids")).isNotEqualTo(later.at("/here/explanation/parts/0/ids"));
        assertThat(then.at("/edges").valueStream()).isNotEmpty();
        assertThat(then.findValues("today"))
                .anySatisfy(today -> assertThat(today.size()).isPositive());
    }

    @Test
    void anAdopterThatEndedIsNotItsOwnPresent() {
        var like = client().data("""
                        { adoptersLike(organisation: "org/barts-health-nhs-trust", innovation: "innovation/pincer", first: 100) {
                            edges { node { adopter { id } today { id } missing } } } }
                        """)
                .at("/adoptersLike/edges")
                .valueStream()
                .map(edge -> edge.get("node"))
                .filter(each ->
                        each.at("/adopter/id").asString().equals("org/nhs-southampton-clinical-commissioning-group"))
                .findFirst()
                .orElseThrow();

        assertThat(like.get("today").isEmpty()).isTrue();
        assertThat(like.at("/missing/0").asString())
                .isEqualTo("NHS Southampton Clinical Commissioning Group ended on 31 March 2021; what followed is not"
                        + " recorded.");
    }

    @Test
    void adoptersLikeAnOrganisationComeWithTheirLikenessAndTheirFacts() {
        var list = client().data("""
                        { adoptersLike(organisation: "org/barts-health-nhs-trust", innovation: "innovation/pincer", first: 3) {
                            totalCount rule { name } here { value }
                            edges { node {
                                rank adopter { name } today { id } deeds { deed adoption { id } }
                                likeness { alike words rule { name } parts { name alike words ids } } why { words } } } } }
                        """).get("adoptersLike");
        var like = list.get("edges").valueStream().map(edge -> edge.get("node")).toList();

        assertThat(list.get("totalCount").asInt()).isGreaterThan(3);
        assertThat(list.at("/rule/name").asString()).isEqualTo("likeness");
        assertThat(list.at("/here/value").asInt()).isEqualTo(1);
        assertThat(like).hasSize(3);
        assertThat(like.get(0).at("/likeness/rule/name").asString()).isEqualTo("likeness");
        assertThat(like.get(0).at("/likeness/parts").size()).isEqualTo(4);
        assertThat(like.get(0).at("/deeds/0/adoption/id").asString()).startsWith("adoption/");
        assertThat(like.get(0).at("/likeness/alike").asInt())
                .isGreaterThanOrEqualTo(like.get(2).at("/likeness/alike").asInt());
    }

    @Test
    void pagesOfAdoptersFollowEachOtherToTheLast() {
        var document = """
                { adoptersLike(organisation: "org/barts-health-nhs-trust", innovation: "innovation/pincer", %s) {
                    totalCount pageInfo { hasNextPage endCursor } edges { node { rank } } } }
                """;
        var ranks = new ArrayList<Integer>();
        var after = "";
        JsonNode page;
        do {
            page = client().data(document.formatted("first: 4" + after)).get("adoptersLike");
            page.findValues("rank").forEach(rank -> ranks.add(rank.asInt()));
            after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(ranks)
                .isEqualTo(IntStream.rangeClosed(1, page.get("totalCount").asInt())
                        .boxed()
                        .toList())
                .hasSizeGreaterThan(4);
    }

    @Test
    void whatWentWrongComesWithItsReasonsAndWhatIsNotRecorded() {
        var wrong = client().data("""
                        { whatWentWrong(innovation: "innovation/serenity-integrated-mentoring") {
                            totalCount counts { kind count { value } }
                            edges { node { kind words reason missing who { id } today { id } ended { id } fact { id } } } } }
                        """).get("whatWentWrong");

        assertThat(wrong.at("/counts/0/kind").asString()).isEqualTo("STOPPED");
        assertThat(wrong.at("/edges/0/node/words").asString())
                .startsWith("NHS England stopped it in 2021: ")
                .contains("coercion");
        assertThat(wrong.at("/edges/0/node/ended").size()).isEqualTo(1);
        assertThat(wrong.at("/edges/2/node/missing/0").asString()).isEqualTo("When it was stopped is not recorded.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provenPathways(condition: 'condition/none')         | condition    | which the graph does not have",
                "provenPathways(condition: 'study/x')                | condition    | expected condition/",
                "provenPathways(forNetwork: 'net/none')              | forNetwork   | which the graph does not have",
                "provenPathways(forNetwork: 'net/ahsn-network')      | forNetwork   | no members are recorded",
                "provenPathways(minAdopters: 0)                      | minAdopters  | expected at least 1",
                "provenPathways(asOf: '2099')                        | asOf         | expected a date up to today",
                "provenPathways(after: 'x')                          | after        | not a cursor of this list",
                "provenPathways(first: 101)                          | first        | expected 1 to 100",
                "adoptionGaps                                        | network, organisation, region | found 0 of them",
                "adoptionGaps(region: 'London', network: 'net/ahsn-wessex') | network, organisation, region | found 2 of them",
                "adoptionGaps(region: 'Atlantis')                    | region       | expected one of East of England",
                "adoptionGaps(network: 'org/barts-health-nhs-trust') | network      | expected net/",
                "adoptionGaps(network: 'net/ahsn-network')           | network      | no members are recorded",
                "provenPathways(forNetwork: 'net/ahsn-oxford', asOf: '2025') | forNetwork | ended on 30 September 2023, before 2025: ask of net/hin-oxford (",
                "adoptionGaps(network: 'net/ahsn-oxford', asOf: '1990') | network | began on 23 May 2013, after 1990",
                "adoptionGaps(organisation: 'org/nhs-portsmouth-clinical-commissioning-group', asOf: '2025') | organisation | ask of org/nhs-hampshire-and-isle-of-wight-integrated-care-board (",
                "adoptersLike(organisation: 'org/nhs-portsmouth-clinical-commissioning-group', innovation: 'innovation/pincer', asOf: '2025') | organisation | ended on 30 June 2022",
                "adoptionGaps(organisation: 'org/none')              | organisation | which the graph does not have",
                "adoptionGaps(region: 'London', answers: [])         | answers      | found an empty list",
                "adoptersLike(organisation: 'org/none', innovation: 'innovation/pincer') | organisation | does not have",
                "adoptersLike(organisation: 'org/barts-health-nhs-trust', innovation: 'innovation/none') | innovation | does not have",
                "adoptersLike(organisation: 'org/barts-health-nhs-trust', innovation: 'innovation/pincer', after: 'x') | after | not a cursor of this list",
                "whatWentWrong(innovation: 'innovation/none')        | innovation   | which the graph does not have",
                "whatWentWrong(innovation: 'org/none')               | innovation   | expected innovation/"
            })
    void whatCannotBeAnsweredIsRefusedWithTheArgument(String field, String argument, String message) {
        var error = client().error("{ %s { totalCount } }".formatted(field.replace('\'', '"')));

        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains(message);
    }

    private JsonNode proven(String arguments) {
        return client().data("""
                        { provenPathways(%s) {
                            totalCount
                            pageInfo { hasNextPage endCursor }
                            leftOut { reason count { value } }
                            edges { node {
                              rank
                              why { words rule { name } parts { words ids } }
                              adopters { value explanation { parts { ids } } }
                              pathway { proof { innovation { id } } best { strength { direction } } }
                              recordedHere { state }
                            } } } }
                        """.formatted(arguments)).get("provenPathways");
    }

    private static List<String> innovations(JsonNode proven) {
        return proven.get("edges")
                .valueStream()
                .map(edge -> edge.at("/node/pathway/proof/innovation/id").asString())
                .toList();
    }

    private Client client() {
        return new Client(port);
    }
}
