package org.throughline.takeaway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.proof.Rule;

/** What holds for every format. With {@code -Dgolden=write} the golden files are written anew: read every difference. */
class FormatTests {

    static final String BASE = "https://throughline.example";

    private static final Path GOLDEN = Path.of("src", "test", "resources", "takeaway");

    @ParameterizedTest
    @EnumSource
    void aPlainAnswerIsWrittenAsItWasReadAndFoundRight(Format format) throws IOException {
        assertIsGolden("plain", Samples.plain(), format);
    }

    @ParameterizedTest
    @EnumSource
    void aListIsWrittenAsItWasReadAndFoundRight(Format format) throws IOException {
        assertIsGolden("list", Samples.list(Function.identity()), format);
    }

    private static void assertIsGolden(String name, Takeaway answer, Format format) throws IOException {
        var file = GOLDEN.resolve(name + "." + format.ending());
        var written = format.write(answer, BASE);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.write(file, written);
        }

        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void theSameAnswerIsAlwaysWrittenInTheSameBytes(Format format) {
        for (int number = 0; number < 20; number++) {
            var once = format.write(Samples.of(NastyTexts.of(number)), BASE);

            assertThat(format.write(Samples.of(NastyTexts.of(number)), BASE)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysTheRuleTheRevisionTheDateWhatIsLeftOutAndWhereItIsGivenAgain(Format format) {
        var written = new String(format.write(Samples.plain(), BASE), UTF_8).replace("&amp;", "&");

        assertThat(written)
                .contains(
                        "pathway-strength-" + Rule.PATHWAY_STRENGTH.version(),
                        "revision",
                        "2015",
                        "source/ignored, study/ignored")
                .contains("https://throughline.example/answers/compare."
                        + format.ending()
                        + "?innovations=innovation/i&asOf=2015&ignoring=source/ignored,study/ignored"
                        + "&rule=pathway-strength-" + Rule.PATHWAY_STRENGTH.version() + ",takeaway-1"
                        + "&graph=8d0c3a52-0000-4000-8000-000000000000&revision=7");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void aBriefLeadsToNoOtherFormThanItsOwn(Format format) {
        var written = new String(format.write(Samples.list(Function.identity()), BASE), UTF_8);

        assertThat(written.split("/answers/", -1).length - 1).isGreaterThanOrEqualTo(2);
        assertThat(written.split("/answers/adoptionGaps." + format.ending(), -1))
                .hasSameSizeAs(written.split("/answers/", -1));
        assertThat(written).contains("in place of %s the address".formatted(format.ending()));
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML", "CSV"})
    void whatAnAnswerIsNotOfIsSaidByNameBeforeAllElse(Format format) {
        var lines = new String(format.write(Samples.plain(), BASE), UTF_8).lines();

        assertThat(lines.dropWhile(line -> !line.matches("(# |<h1>|answer,).*"))
                        .limit(3)
                        .collect(joining()))
                .contains("As of 2015, without A document (source/ignored) and A study (study/ignored), as asked.");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysUnderWhichLicenceSourcesAreAndOfWhichNoneIsRecorded(Format format) {
        var written = new String(format.write(Samples.plain(), BASE), UTF_8);

        assertThat(written).contains("source/licensed", "A licence", "source/unlicensed", "no licence is recorded");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheQuestionIgnoresIsNamedThereAndNowhereElse(Format format) {
        var written = new String(format.write(Samples.plain(), BASE), UTF_8)
                .replaceAll("ignoring=source/ignored,study/ignored|leaving out source/ignored, study/ignored", "")
                .replaceAll("without [^,]*, as asked", "")
                // The question's own parameter, as linked data has it.
                .replace("\"source/ignored,study/ignored\"", "");

        assertThat(written).doesNotContain("source/ignored", "study/ignored", "A licence of what is ignored");
    }

    @ParameterizedTest
    @EnumSource
    void whatHappenedAfterTheDateOfTheQuestionIsNotTold(Format format) {
        for (var answer : List.of(Samples.plain(), Samples.list(Function.identity()))) {
            assertThat(new String(format.write(answer, BASE), UTF_8))
                    .doesNotContain("still to come", ",2016,", "\"2016\"", ">2016<", "to 2016");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void aBriefSaysWhichInnovationTheEvidenceSpeaksFor(Format format) {
        assertThat(new String(format.write(Samples.plain(), BASE), UTF_8))
                .contains("The evidence as a whole supports An innovation. Certainty: moderate.");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON_LD", "GRAPHML", "MARKDOWN", "HTML"})
    void whatAnAdopterIsTodayIsToldBesideItsName(Format format) {
        assertThat(new String(format.write(Samples.plain(), BASE), UTF_8)).contains("A successor");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON_LD"})
    void ofALongListItIsToldHowManyMoreThereAre(Format format) {
        var written = new String(format.write(Samples.manyAgainst(), BASE), UTF_8);

        assertThat(written).containsAnyOf("against,,,,innovation/i,,,,and more,,,,,50,", "\"tl:moreAgainst\" : 50,");
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByTheEndingOfItsFiles(Format format) {
        assertThat(Format.ofEnding(format.ending())).isEqualTo(format);
    }

    @Test
    void anEndingOfNoFormatIsRefusedWithThoseThereAre() {
        assertThatThrownBy(() -> Format.ofEnding("docx"))
                .isInstanceOf(BadParameter.class)
                .hasMessage(
                        "Parameter 'format': found 'docx', expected one of jsonld, ris, bib, graphml, csv, md, html");
    }
}
