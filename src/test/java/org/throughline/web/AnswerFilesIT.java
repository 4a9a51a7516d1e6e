package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;
import org.throughline.takeaway.Format;
import tools.jackson.databind.json.JsonMapper;

/** Answers about the seed data, taken away over HTTP. */
@SeededGraphTest
class AnswerFilesIT {

    private static final String PINCER = "compare.%s?innovations=innovation/pincer";
    private static final List<String> STUDIES = List.of(
            "study/pincer-economic-2014",
            "study/pincer-national-cprd-2023",
            "study/pincer-ref2021-rollout",
            "study/pincer-scale-up-2022",
            "study/pincer-trial-2012");

    /** Answers that are lists, each with the rule that it is made by beside that of strength and what it has to name. */
    static final List<Listed> LISTS = List.of(
            new Listed(
                    "provenPathways.%s?condition=condition/stroke&minCertainty=VERY_LOW&forNetwork=net/ahsn-uclpartners",
                    "proven-pathways-", "innovation/"),
            new Listed("adoptionGaps.%s?network=net/ahsn-uclpartners", "adoption-gaps-", "innovation/"),
            new Listed(
                    "adoptersLike.%s?organisation=org/barts-health-nhs-trust&innovation=innovation/pincer",
                    "likeness-", "adoption/"),
            new Listed(
                    "whatWentWrong.%s?innovation=innovation/serenity-integrated-mentoring",
                    "what-went-wrong-", "adoption/"),
            new Listed("evidenceDebt.%s?asOf=2022", "evidence-debt-", "innovation/"),
            new Listed("impactOfRetracting.%s?id=study/pincer-trial-2012", "retraction-", "innovation/pincer"));

    record Listed(String path, String rule, String names) {}

    @LocalServerPort
    int port;

    static Stream<Arguments> listsInEveryFormat() {
        return LISTS.stream().flatMap(list -> Stream.of(Format.values()).map(format -> Arguments.of(list, format)));
    }

    @ParameterizedTest
    @MethodSource("listsInEveryFormat")
    void everyListIsGivenInEveryFormatAndInTheSameBytesAtItsPermanentLink(Listed list, Format format) {
        var first = get("/answers/" + list.path().formatted(format.ending()));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("pathway-strength-", list.rule());
        var link = header(first, "Content-Location");
        var again = get(link.replaceFirst("^http://localhost:[0-9]+", ""));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theTableOfAListGivesEachRankItsReasonItsFactsAndTheirSources(Listed list) {
        var rows =
                get("/answers/" + list.path().formatted("csv")).body().lines().toList();

        assertThat(rows.getFirst())
                .contains("rank", "certainty", "direction", "adopters", "words", "why", "ids", "sources", "licences");
        assertThat(rows).anyMatch(row -> row.startsWith("result,1,") && row.contains(",source/"));
        assertThat(rows).anyMatch(row -> row.contains(list.names()));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theTableOfAListBeginsWithItsResultsAndNamesItsLinkOnceAndOnlySourcesOfWhatItSays(Listed list) {
        var rows =
                get("/answers/" + list.path().formatted("csv")).body().lines().toList();
        var sources = rows.stream().filter(row -> row.startsWith("source,")).toList();
        var others = String.join("\n", rows.subList(0, rows.size() - sources.size()));

        assertThat(rows.get(1)).startsWith("answer,");
        assertThat(rows.get(2)).startsWith("result,1,");
        assertThat(rows).filteredOn(row -> row.contains("/answers/")).hasSize(1);
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(others).containsPattern("\\b%s[ ,]".formatted(row.split(",")[3])));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theGraphOfAListDrawsTheFactsThatItNames(Listed list) {
        var graph = get("/answers/" + list.path().formatted("graphml")).body();

        assertThat(graph).contains("<data key=\"id\">" + list.names()).contains("<data key=\"says\">leads to</data>");
    }

    @Test
    void theNextPageOfAListIsAtTheAddressThatTheBriefNames() {
        var brief = get("/answers/evidenceDebt.html?first=2").body();
        var next = brief.lines()
                .filter(line -> line.contains("What follows on the next page"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*href=\"http://localhost:[0-9]+([^\"]+)\".*", "$1");

        var page = get(next.replace("&amp;", "&"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(rows(brief)).hasSize(2);
        assertThat(rows(page.body())).hasSize(2).doesNotContainAnyElementsOf(rows(brief));
        assertThat(page.body()).contains("<th scope=\"row\">3. ", "<th scope=\"row\">4. ");
    }

    private static List<String> rows(String brief) {
        return brief.lines()
                .filter(line -> line.startsWith("<tr><th scope=\"row\">"))
                .map(line -> line.replaceFirst(".*?\\d\\. ", ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everythingAboutAnInnovationIsGivenInEveryFormat(Format format) {
        var response = get("/answers/" + PINCER.formatted(format.ending()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type"))
                .startsWith(format.mediaType().replaceFirst(";.*", ""));
        assertThat(header(response, "Content-Disposition")).contains("throughline-compare-r", "." + format.ending());
        assertThat(response.body())
                .contains("pathway-strength-", "study/pincer-trial-2012", "source/pincer-trial-2012");
    }

    @Test
    void aBriefSaysWhatEachStudyFoundWithItsFigureAndInterval() {
        assertThat(get("/answers/compare.md?innovations=innovation/precept-magnesium-sulphate")
                        .body())
                .contains(
                        "moderate or severe cerebral palsy was less common after antenatal magnesium sulphate. The study's figure:"
                                + " Cerebral palsy among survivors (relative risk): 0.59 (0.41 to 0.86), favours magnesium")
                .containsPattern("And \\d more, in the table of this answer");
    }

    @ParameterizedTest
    @EnumSource(names = {"RIS", "BIBTEX", "JSON_LD", "CSV"})
    void everyStudyOfTheInnovationIsAmongTheReferences(Format format) {
        assertThat(get("/answers/" + PINCER.formatted(format.ending())).body()).contains(STUDIES);
    }

    @ParameterizedTest
    @EnumSource
    void thePermanentLinkGivesTheSameBytesAsTheAnswerThatNamedIt(Format format) {
        var first = get(
                "/answers/trace.%s?from=study/pincer-trial-2012&direction=FORWARD&first=3".formatted(format.ending()));
        var link = header(first, "Content-Location");

        var again = get(link.replaceFirst("^http://localhost:[0-9]+", ""));

        assertThat(link).contains("&rule=pathway-strength-", "&graph=", "&revision=");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(again, "Link")).isEqualTo("<%s>; rel=\"canonical\"".formatted(link));
    }

    @Test
    void theNextChainsAreAtTheAddressThatTheBriefNames() {
        var brief = get("/answers/trace.md?from=innovation/pincer&direction=FORWARD&first=3")
                .body();
        var next = brief.lines()
                .filter(line -> line.contains("What follows on the next page"))
                .findFirst()
                .orElseThrow();

        var page = get(next.replaceFirst(".*<http://localhost:[0-9]+", "").replace(">", ""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Chain 4", "Chain 6").doesNotContain("Chain 3", "Chain 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision=1", "revision=999999", "graph=another", "rule=pathway-strength-0"})
    void anAnswerThatIsNotKeptIsGoneWithALinkToThatOfNow(String frame) {
        var response = get("/answers/" + PINCER.formatted("ris") + "&asOf=2015&" + frame);

        var problem = JsonMapper.shared().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.at("/detail").asString()).startsWith("This answer was");
        assertThat(problem.at("/asked/innovations").asString()).isEqualTo("innovation/pincer");
        assertThat(problem.at("/asked").toString()).contains(frame.replaceFirst(".*=", ""));
        assertThat(problem.at("/now/revision").asLong()).isPositive();
        assertThat(problem.at("/link").asString())
                .endsWith("/answers/compare.ris?innovations=innovation/pincer&asOf=2015");
    }

    @Test
    void aPersonReadsOnAPageWhyAnAnswerIsGone() {
        var response = send(request("/answers/" + PINCER.formatted("html") + "&revision=1")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(response.body())
                .contains("<h1>Gone</h1>", "This answer was given at revision 1 of the graph")
                .contains(
                        "/answers/compare.html?innovations=innovation/pincer\">The answer to the same question now</a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare.docx?innovations=innovation/pincer                        | 400 | format
            compare?innovations=innovation/pincer                             | 400 | format
            compare.csv                                                       | 400 | innovations
            compare.csv?innovations=innovation/not-there                      | 400 | innovations
            compare.csv?innovations=innovation/pincer&ignoring=study/none     | 400 | ignoring
            compare.csv?innovations=innovation/pincer&asOf=2099               | 400 | asOf
            compare.csv?innovations=innovation/pincer&color=red               | 400 | color
            trace.csv?from=study/not-there&direction=FORWARD                  | 400 | from
            guess.csv                                                         | 404 |
            provenPathways.csv?condition=condition/not-there                  | 400 | condition
            provenPathways.csv?condition=study/pincer-trial-2012              | 400 | condition
            provenPathways.csv?forNetwork=net/ahsn-network                    | 400 | forNetwork
            provenPathways.csv?asOf=2099                                      | 400 | asOf
            provenPathways.csv?minAdopters=0                                  | 400 | minAdopters
            provenPathways.csv?after=x                                        | 400 | after
            provenPathways.csv?ignoring=study/none                            | 400 | ignoring
            provenPathways.csv?ignoring=innovation/pincer                     | 400 | ignoring
            adoptionGaps.csv?network=net/not-there                            | 400 | network
            adoptionGaps.csv?network=net/ahsn-network                         | 400 | network
            adoptionGaps.csv?network=org/barts-health-nhs-trust               | 400 | network
            adoptionGaps.csv?network=net/ahsn-oxford&asOf=1990                | 400 | network
            adoptionGaps.csv?organisation=org/nhs-portsmouth-clinical-commissioning-group&asOf=2025 | 400 | organisation
            provenPathways.csv?forNetwork=net/ahsn-oxford&asOf=2025           | 400 | forNetwork
            adoptersLike.csv?organisation=org/nhs-portsmouth-clinical-commissioning-group&innovation=innovation/pincer&asOf=2025 | 400 | organisation
            adoptionGaps.csv?region=Atlantis                                  | 400 | region
            adoptionGaps.csv?condition=condition/stroke                       | 400 | 'network, organisation, region'
            adoptersLike.csv?organisation=org/none&innovation=innovation/pincer | 400 | organisation
            whatWentWrong.csv?innovation=innovation/none                      | 400 | innovation
            evidenceDebt.csv?condition=condition/none                         | 400 | condition
            evidenceDebt.csv?minReach=0                                       | 400 | minReach
            impactOfRetracting.csv?id=study/none                              | 400 | id
            impactOfRetracting.csv?id=innovation/pincer                       | 400 | id
            """)
    void whatCannotBeAnsweredIsRefusedByName(String path, int status, String parameter) {
        var response = get("/answers/" + path);

        var problem = JsonMapper.shared().readTree(response.body());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(problem.at("/parameter").asString("")).isEqualTo(parameter == null ? "" : parameter);
        assertThat(problem.at("/detail").asString()).isNotBlank();
    }

    @Test
    void whoHasTheAnswerIsToldThatItIsTheSame() {
        var path = "/answers/" + PINCER.formatted("csv");
        var tag = header(get(path), "ETag");

        var response = send(request(path).header("If-None-Match", tag));

        assertThat(response.statusCode()).isEqualTo(304);
    }

    @Test
    void onlyReadingIsKnown() {
        var path = "/answers/" + PINCER.formatted("csv");

        var head = send(request(path).method("HEAD", BodyPublishers.noBody()));
        var post = send(request(path).POST(BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(header(post, "Allow")).contains("GET", "HEAD");
    }

    @Test
    void aLaterPageOfAdoptersIsAtTheAddressThatTheBriefNames() {
        var path =
                "/answers/adoptersLike.md?organisation=org/barts-health-nhs-trust&innovation=innovation/pincer&first=2";
        var next = get(path)
                .body()
                .lines()
                .filter(line -> line.contains("What follows on the next page"))
                .findFirst()
                .orElseThrow();

        var page = get(next.replaceFirst(".*<http://localhost:[0-9]+", "").replace(">", ""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("### 3\\. ", "### 4\\. ")
                .contains("Organisations that are here (the one asked about");
    }

    @Test
    void aListThatIsToldAsAWholeSaysSo() {
        var path =
                "/answers/adoptersLike.md?organisation=org/barts-health-nhs-trust&innovation=innovation/pincer&first=";

        assertThat(get(path + "1").body()).containsPattern("1 of \\d+ are told here; the address at the end leads");
        assertThat(get(path + "100").body()).containsPattern("(All \\d+ are|The only one is) told here\\.");
    }

    @Test
    void aBriefAboutAPlaceSaysOfWhatDateItIsAndWhatBecameOfThePlace() {
        var ever = get("/answers/adoptionGaps.md?network=net/ahsn-oxford").body();
        var then = get("/answers/provenPathways.md?forNetwork=net/ahsn-oxford&asOf=2020")
                .body();

        assertThat(ever.lines().findFirst().orElseThrow())
                .contains("Oxford Academic Health Science Network (ended on 30 September 2023; now Health Innovation");
        assertThat(ever).contains("all members that the network ever had, of any date", ", of any date.");
        assertThat(then).contains("the members of the network, as of 2020", ", as of 2020.");
        assertThat(then).contains("Oxford Academic Health Science Network ended on 30 September 2023 and is now");
    }

    @Test
    void anAnswerWithoutStudiesIsAReferenceThatSaysSo() {
        var response = get("/answers/whatWentWrong.ris?innovation=innovation/pincer&asOf=1950");

        assertThat(response.body())
                .startsWith("TY  - GEN\r\nTI  - No study: What went wrong with ")
                .contains("N1  - Answer to the question 'whatWentWrong' by the rules pathway-strength-")
                .endsWith("ER  - \r\n\r\n");
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
