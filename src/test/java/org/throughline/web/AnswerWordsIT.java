package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.SeededGraphTest;

/** What briefs and tables of answers about the seed data say. */
@SeededGraphTest
class AnswerWordsIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adoptionGaps.%s?organisation=org/walsall-healthcare-nhs-trust",
                "provenPathways.%s?forNetwork=net/hin-wessex",
                "compare.%s?innovations=innovation/pincer,innovation/escape-pain"
            })
    void everySourceThatABriefCountsIsInTheTable(String path) {
        var brief = get("/answers/" + path.formatted("md"));
        var table = get("/answers/" + path.formatted("csv"));
        var inTable = table.lines().filter(line -> line.startsWith("source,")).toList();

        assertThat(named(table)).containsAll(named(brief.substring(brief.indexOf("## Sources"))));
        assertThat(inTable).hasSizeGreaterThanOrEqualTo(countedSources(brief));
        assertThat(inTable.stream().filter(line -> line.contains("no licence is recorded")))
                .hasSizeGreaterThanOrEqualTo(unlicensed(brief));
    }

    private static List<String> named(String text) {
        return found("source/[a-z0-9-]+", text).toList();
    }

    private static Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group);
    }

    /** Those that are named, once each, and those that are only counted. */
    private static int countedSources(String brief) {
        var sources = brief.substring(brief.indexOf("## Sources"));
        return Math.toIntExact(named(sources).stream().distinct().count())
                + number(sources, "(\\d+), named in the table")
                + number(sources, " and (\\d+) more\\)");
    }

    private static int unlicensed(String brief) {
        var sources = brief.substring(brief.indexOf("## Sources"));
        return Math.toIntExact(found("; no licence is recorded[.]", sources).count())
                + number(sources, "(\\d+), named in the table");
    }

    private static int number(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .sum();
    }

    @Test
    void theTitleOfProvenPathwaysSaysOfWhichAdoptersAndWhoseRecordIsBeside() {
        assertThat(
                        get(
                                "/answers/provenPathways.md?forNetwork=net/ahsn-oxford&setting=NHS_TRUST&condition=condition/stroke"))
                .startsWith("# Proven pathways among adopters of the kind NHS trust – Stroke, with what is recorded at"
                        + " Oxford Academic Health Science Network (ended ");
    }

    @Test
    void aListWithNothingInItSaysWhatWasLookedAtAndNamesWhatIsLeftOut() {
        var gaps = "/answers/adoptionGaps.%s?network=net/hin-wessex&condition=condition/stroke";

        assertThat(get(gaps.formatted("md")))
                .contains(
                        "Nothing was found. All innovations for Stroke were looked at; why each is not listed is said")
                .containsPattern("evidence that points both ways: \\d+\\. They are: .*thrombectomy");
        assertThat(get(gaps.formatted("csv")))
                .contains("Nothing was found. All innovations for Stroke were looked at")
                .containsPattern("evidence that points both ways: \\d+\\. They are: .*thrombectomy");
        assertThat(get("/answers/provenPathways.md?minAdopters=1000"))
                .containsPattern("\\d+\\. Among them are: ([^;]+; ){4}[^;]+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "csv"})
    void whereNothingRestsOnASourceItIsSaidWhatWasLookedAt(String format) {
        assertThat(get("/answers/impactOfRetracting.%s?id=source/ods-nhs-trusts".formatted(format)))
                .contains("No evidence, adoption or teaching rests on it; other facts, such as memberships, are not"
                        + " looked at.");
    }

    @Test
    void whatWouldChangeIsToldOnceInSentences() {
        var brief = get("/answers/impactOfRetracting.md?id=study/pincer-trial-2012");

        assertThat(found("would no longer count", brief)).hasSize(1);
        assertThat(found("[Ii]ndependently|of independent adopters", brief)).hasSize(1);
        assertThat(found("As far as is recorded, all of it comes from one line", brief))
                .hasSize(1);
        assertThat(brief).doesNotContain("would be: Strongest", "As it would be:");
    }

    private String get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
