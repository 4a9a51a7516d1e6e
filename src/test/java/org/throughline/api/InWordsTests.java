package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.graph.Condition;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;
import org.throughline.search.Part;
import org.throughline.search.Why;
import org.throughline.search.Why.Exact;
import org.throughline.search.Why.Leg;
import org.throughline.search.Why.TermMatch;
import org.throughline.search.Why.TermMatch.Kind;

class InWordsTests {

    @Test
    void wordsSayWhereTheyWereFoundAndMeaningHowNearItIs() {
        var why = new Why(
                null, false, 0, leg(3), leg(1), null, List.of(same("stroke", Part.TEXT), same("stroke", Part.NAME)));

        assertThat(told(why)).isEqualTo("3rd by words: \"stroke\" in its names and its text; 1st by meaning.");
    }

    @Test
    void anAbbreviationSaysAsWhatItWasRead() {
        var read = new TermMatch("AF", "atrial fibrillation", Kind.READING, Part.CONTEXT, 2);

        assertThat(told(new Why(null, false, 0, leg(1), null, null, List.of(read))))
                .isEqualTo(
                        "1st by words: \"atrial fibrillation\" in its connections. AF was read as atrial fibrillation.");
    }

    @Test
    void anotherSpellingIsSaidOnceHoweverOftenItWasFound() {
        var terms = List.of(
                new TermMatch("strok", "stroke", Kind.SIMILAR, Part.NAME, 2),
                new TermMatch("strok", "stroke", Kind.SIMILAR, Part.TEXT, 1));

        assertThat(told(new Why(null, false, 0, leg(2), null, null, terms)))
                .isEqualTo("2nd by words: \"stroke\" in its names and its text. \"strok\" was taken for \"stroke\".");
    }

    @ParameterizedTest
    @CsvSource({"NAME, Its name is", "IDENTIFIER, One of its identifiers is", "ALIAS, Another of its names is"})
    void whatIsCalledJustSoSaysThatFirst(Exact exact, String beginning) {
        assertThat(told(new Why(exact, false, 0, null, leg(12), null, List.of())))
                .isEqualTo(beginning + " just what was asked for. 12th by meaning.");
        assertThat(told(new Why(exact, false, 0, null, null, null, List.of())))
                .isEqualTo(beginning + " just what was asked for.");
    }

    @Test
    void whatIsCalledSoButForItsLegalFormSaysThatFirst() {
        assertThat(told(new Why(Exact.SHORT_NAME, false, 0, null, leg(12), null, List.of())))
                .isEqualTo("It is called so, but for its legal form. 12th by meaning.");
    }

    @Test
    void wordsThatHadNoPartAreNotTold() {
        assertThat(told(new Why(null, false, 0, null, leg(1), null, List.of(same("stroke", Part.NAME)))))
                .isEqualTo("1st by meaning.");
    }

    @Test
    void ofManyWordsFiveAreNamed() {
        var terms =
                IntStream.range(0, 8).mapToObj(i -> same("word" + i, Part.TEXT)).toList();

        assertThat(told(new Why(null, false, 0, leg(1), null, null, terms)))
                .contains("\"word4\" in its text, 3 more.")
                .doesNotContain("word5");
    }

    @Test
    void aSourceIsSaidToComeAfterWhatItSpeaksOf() {
        assertThat(told(new Why(null, true, -1, null, leg(2), null, List.of())))
                .isEqualTo("2nd by meaning. It is a source, and comes after what it speaks of.");
    }

    @Test
    void whatWasFoundThroughAConnectionNamesIt() {
        assertThat(InWords.why(new Why(null, false, 0, null, leg(2), null, List.of()), condition(1)))
                .isEqualTo("2nd by meaning. It is connected with C1, which was found too.");
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "21, 21st", "112, 112th"})
    void placesAreOrdinals(int rank, String ordinal) {
        assertThat(told(new Why(null, false, 0, null, leg(rank), null, List.of())))
                .isEqualTo(ordinal + " by meaning.");
    }

    @Test
    void whatIsAlikeNamesTheRarestOfWhatBothAreConnectedWith() {
        assertThat(InWords.similar(similar(leg(2), leg(1), 7)))
                .isEqualTo("2nd by meaning; 1st by connections: both with C1, C2 and 5 more.");
        assertThat(InWords.similar(similar(leg(2), null, 2))).isEqualTo("2nd by meaning.");
        assertThat(InWords.similar(similar(null, leg(1), 2))).isEqualTo("1st by connections: both with C1 and C2.");
    }

    private static String told(Why why) {
        return InWords.why(why, null);
    }

    private static SimilarNode similar(@Nullable Leg meaning, @Nullable Leg connections, int count) {
        return new SimilarNode(condition(0), 1, meaning, connections, List.of(condition(1), condition(2)), count);
    }

    private static Thing condition(int number) {
        return new Condition(new Id("condition/c" + number), "C" + number, null, List.of(), List.of(), List.of(), null);
    }

    private static TermMatch same(String word, Part part) {
        return new TermMatch(word, word, Kind.SAME, part, 1);
    }

    private static Leg leg(int rank) {
        return new Leg(rank, 1, 1);
    }
}
