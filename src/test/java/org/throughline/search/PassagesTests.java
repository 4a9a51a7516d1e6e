package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;

class PassagesTests {

    private static final String LONG_ENOUGH =
            "A pharmacist looks for hazardous prescriptions in the records of a practice, and speaks with its doctors of each one.";

    @Test
    void aThingThatSaysLittleIsOnePassageOfItsNameAndThat() {
        assertThat(Passages.of(document("PINCER", LONG_ENOUGH, List.of("It spread."))))
                .containsExactly(
                        new Excerpt(LONG_ENOUGH + "\n\nIt spread.", "PINCER. " + LONG_ENOUGH + "\n\nIt spread."));
    }

    @Test
    void textsWithoutAFullStopDoNotGlueToEachOther() {
        var notes = List.of("Adopted by 12 practices", "Reached 40 patients. It ended", "Nobody knows why");

        var excerpt = Passages.of(document("PINCER", LONG_ENOUGH, notes)).getFirst();

        assertThat(Sentences.of(excerpt.text()))
                .containsExactly(
                        LONG_ENOUGH, "Adopted by 12 practices", "Reached 40 patients.", "It ended", "Nobody knows why");
        assertThat(excerpt.text()).contains("patients. It");
    }

    @Test
    void aPassageBeginsWithItsSentenceAndTheWholeHasAllTextsApart() {
        var text = words(80);

        assertThat(Passages.of(document("A name", text, List.of(text, "Protocol"))))
                .containsExactly(
                        new Excerpt("", "A name. " + text + "\n\n" + text + "\n\nProtocol"),
                        new Excerpt(text, "A name. " + text),
                        new Excerpt(text + "\n\nProtocol", "A name. " + text + "\n\nProtocol"));
    }

    @Test
    void aThingThatSaysHardlyAnythingIsToldByItsOtherNamesToo() {
        var document = document(
                "Atrial fibrillation", "", List.of(), List.of("AF", "auricular fibrillation"), List.of("Stroke"));

        assertThat(Passages.of(document))
                .containsExactly(new Excerpt("", "Atrial fibrillation; AF; auricular fibrillation; Stroke"));
    }

    @Test
    void whatIsShownIsTheSentencesAndNotTheNamesBeforeThem() {
        var document = document("What works?", "It does.", List.of(), List.of("WW"), List.of());

        assertThat(Passages.of(document)).containsExactly(new Excerpt("It does.", "What works?; WW. It does."));
    }

    @Test
    void aNameThatEndsItsSentenceGetsNoOtherFullStop() {
        assertThat(Passages.of(document("What works?", LONG_ENOUGH, List.of()))
                        .getFirst()
                        .embedded())
                .isEqualTo("What works? " + LONG_ENOUGH);
    }

    @Test
    void manySentencesAreCutBetweenThemAndAlsoTakenAsAWhole() {
        var sentence = "So " + words(40) + ".";
        var text = String.join(" ", sentence, sentence, sentence);

        assertThat(Passages.of(document("A name", text, List.of())))
                .containsExactly(
                        new Excerpt("", "A name. " + text),
                        new Excerpt(sentence + " " + sentence, "A name. " + sentence + " " + sentence),
                        new Excerpt(sentence, "A name. " + sentence));
    }

    @Test
    void aSentenceThatIsTooLongIsCut() {
        assertThat(Passages.of(document("A name", words(200), List.of())))
                .extracting(Excerpt::text)
                .containsExactly("", words(90), words(90), words(20));
    }

    @Test
    void aShortRestStaysWithWhatGoesBeforeIt() {
        var sentence = "So " + words(80) + ".";

        assertThat(Passages.of(document("A name", sentence + " Protocol.", List.of())))
                .extracting(Excerpt::text)
                .containsExactly(sentence + " Protocol.");
        assertThat(Passages.of(document("A name", String.join(" ", sentence, sentence, "Protocol."), List.of())))
                .extracting(Excerpt::text)
                .containsExactly("", sentence, sentence + " Protocol.");
        assertThat(Passages.of(document("A name", words(90 + 19), List.of())))
                .extracting(Excerpt::text)
                .containsExactly(words(90 + 19));
    }

    @Test
    void theWholeEndsWhereTheModelSeesNoMore() {
        var whole = Passages.of(document("A name", words(2_000), List.of())).getFirst();

        assertThat(whole.embedded()).isEqualTo("A name. " + words(512));
    }

    @Test
    void ofAnyTextNothingIsLostAndNoPassageIsTooLong() {
        var random = new Random(512);
        for (var round = 0; round < 1_000; round++) {
            var document = document(
                    GeneratedTexts.any(random), GeneratedTexts.any(random), List.of(GeneratedTexts.any(random)));

            var excerpts = Passages.of(document);

            assertThat(excerpts).isNotEmpty().allSatisfy(PassagesTests::isShortEnough);
            var shown = excerpts.stream().map(Excerpt::text).toList();
            assertThat(GeneratedTexts.withoutSpace(shown))
                    .isEqualTo(GeneratedTexts.withoutSpace(
                            List.of(document.text(), document.notes().getFirst())));
            assertThat(Passages.of(document)).isEqualTo(excerpts);
        }
    }

    private static void isShortEnough(Excerpt excerpt) {
        assertThat(Words.of(excerpt.text()).count()).isLessThan(Passages.LONGEST + Passages.SHORTEST_END);
        var most = excerpt.text().isEmpty() ? Passages.LONGEST_WHOLE : Passages.LONGEST + Passages.SHORTEST_END;
        // A full stop that the passage sets after a name may be the hundred and first character of its last word.
        assertThat(Words.of(excerpt.embedded()).count()).isLessThanOrEqualTo(Passages.LONGEST_NAME + 1 + most);
        assertThat(excerpt.embedded()).endsWith(excerpt.text());
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i % 10).collect(Collectors.joining(" "));
    }

    private static SearchDocument document(String name, String text, List<String> notes) {
        return document(name, text, notes, List.of(), List.of());
    }

    private static SearchDocument document(
            String name, String text, List<String> notes, List<String> aliases, List<String> related) {
        return new SearchDocument(
                new Id("innovation/pincer"),
                name,
                aliases,
                List.of(),
                text,
                notes,
                related,
                Map.of(),
                null,
                Set.of(),
                Set.of());
    }
}
