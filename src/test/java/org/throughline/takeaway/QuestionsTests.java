package org.throughline.takeaway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.GraphRevision;

class QuestionsTests {

    private static final GraphRevision REVISION = new GraphRevision("8d0c3a52-0000-4000-8000-000000000000", 7);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    private final Questions questions = new Questions(CLOCK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare?innovations=innovation/b,innovation/a",
                "compare?innovations=innovation/a&asOf=2015&knownAt=2026-01-01T00:00:00Z&ignoring=source/a,study/b",
                "trace?from=study/a&direction=FORWARD",
                "trace?from=study/a&direction=FORWARD&evidenceDirection=MIXED,AGAINST&adoptionStatus=ADOPTED&first=3"
                        + "&after=2012%209999%20study/a%20evidence/e%20%20",
                "provenPathways?",
                "provenPathways?condition=condition/a&setting=NHS_TRUST&forNetwork=net/a&minCertainty=MODERATE&minAdopters=3"
                        + "&asOf=2020&first=5&after=1,2,3,-1,0%20innovation/a%20a%20name",
                "adoptionGaps?network=net/a&answers=NONE_RECORDED,RECORDED&ignoring=source/a",
                "adoptionGaps?organisation=org/a&condition=condition/a&minCertainty=HIGH&minAdopters=2",
                "adoptionGaps?region=South%20West&first=100",
                "adoptersLike?organisation=org/a&innovation=innovation/a&asOf=2020&first=3&after=3%200%20innovation/a",
                "whatWentWrong?innovation=innovation/a&knownAt=2026-01-01T00:00:00Z&first=3&after=0%20adoption/a%202019",
                "evidenceDebt?condition=condition/a&minReach=1&asOf=2019&first=1&after=999999990%203%20innovation/a",
                "evidenceDebt?",
                "impactOfRetracting?id=evidence/a&ignoring=study/b&first=2&after=innovation/a"
            })
    void aLinkLeadsToTheQuestionThatItWasMadeOf(String written) {
        var asked = read(written);

        var link = new Permalink("https://a.example", asked.question(), REVISION).in(Format.RIS);

        assertThat(link)
                .isEqualTo("https://a.example/answers/"
                        + written.replaceFirst("[?]", ".ris?")
                        + (written.endsWith("?") ? "" : "&")
                        + "rule=" + Asked.madeBy(asked.question())
                        + "&graph=8d0c3a52-0000-4000-8000-000000000000&revision=7");
        var again = read(link.replaceFirst(".*/answers/", "").replaceFirst("[.]ris", ""));
        assertThat(again.question()).isEqualTo(asked.question());
        assertThat(again.revision()).isEqualTo(7);
        assertThat(again.graph()).isEqualTo(REVISION.identity());
        assertThat(again.rule()).isEqualTo(Asked.madeBy(asked.question())).startsWith("pathway-strength-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compare?                                                              | innovations
            compare?innovations=                                                  | innovations
            compare?innovations=innovation/a,                                     | innovations
            compare?innovations=study/a                                           | innovations
            compare?innovations=nonsense                                          | innovations
            compare?innovations=innovation/a&innovations=innovation/b             | innovations
            compare?innovations=innovation/a&asOf=2027                            | asOf
            compare?innovations=innovation/a&asOf=yesterday                       | asOf
            compare?innovations=innovation/a&knownAt=2026-06-02T00:00:00Z         | knownAt
            compare?innovations=innovation/a&knownAt=2026                         | knownAt
            compare?innovations=innovation/a&ignoring=                            | ignoring
            compare?innovations=innovation/a&revision=latest                      | revision
            compare?innovations=innovation/a&revision=-1                          | revision
            compare?innovations=innovation/a&colour=red                           | colour
            compare?innovations=innovation/a&first=3                              | first
            trace?direction=FORWARD                                               | from
            trace?from=study/a                                                    | direction
            trace?from=study/a&direction=sideways                                 | direction
            trace?from=study/a&direction=BACKWARD                                 | from
            trace?from=innovation/a&direction=FORWARD&evidenceDirection=MIXED     | evidenceDirection
            trace?from=study/a&direction=FORWARD&first=0                          | first
            trace?from=study/a&direction=FORWARD&first=101                        | first
            trace?from=study/a&direction=FORWARD&first=99999999999999999999       | first
            trace?from=study/a&direction=FORWARD&ignoring=innovation/a            | ignoring
            provenPathways?condition=innovation/a                                 | condition
            provenPathways?setting=SHOP                                           | setting
            provenPathways?forNetwork=org/a                                       | forNetwork
            provenPathways?minCertainty=SOME                                      | minCertainty
            provenPathways?minAdopters=0                                          | minAdopters
            provenPathways?asOf=2027                                              | asOf
            adoptionGaps?                                                         | network, organisation, region
            adoptionGaps?network=net/a&region=London                              | network, organisation, region
            adoptionGaps?network=org/a                                            | network
            adoptionGaps?organisation=net/a                                       | organisation
            adoptionGaps?region=London&answers=                                   | answers
            adoptionGaps?region=London&setting=NHS_TRUST                          | setting
            adoptersLike?innovation=innovation/a                                  | organisation
            adoptersLike?organisation=org/a&innovation=study/a                    | innovation
            adoptersLike?organisation=org/a&innovation=innovation/a&first=101     | first
            whatWentWrong?innovation=org/a                                        | innovation
            evidenceDebt?minReach=0                                               | minReach
            evidenceDebt?condition=net/a                                          | condition
            impactOfRetracting?                                                   | id
            impactOfRetracting?id=innovation/a                                    | id
            """)
    void whatCannotBeWorkedWithIsRefusedByName(String written, String parameter) {
        assertThatThrownBy(() -> read(written))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining("'%s'".formatted(parameter))
                .hasMessageMatching(".*(expected|leave this filter out).*");
    }

    @Test
    void aQuestionOfNoNameIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> questions.read("guess", Map.of()))
                .isInstanceOf(UnknownQuestion.class)
                .hasMessage(
                        "There is no question 'guess': expected one of compare, trace, provenPathways, adoptionGaps, adoptersLike,"
                                + " whatWentWrong, evidenceDebt, impactOfRetracting");
    }

    private Asked read(String written) {
        var address = URI.create("https://a.example/" + written);
        var query = address.getRawQuery();
        var parameters = query.isEmpty()
                ? Map.<String, List<String>>of()
                : Stream.of(query.split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(groupingBy(
                                part -> part[0],
                                mapping(part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), toList())));
        return questions.read(address.getPath().substring(1), parameters);
    }
}
