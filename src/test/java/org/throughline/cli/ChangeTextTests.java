package org.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;
import org.throughline.ingest.Change;
import org.throughline.ingest.Place;

class ChangeTextTests {

    private static final String BEGINNING = "a".repeat(100);
    private static final String END = "z".repeat(100);

    @Test
    void whatWasAndWhatIsIsToldAndWhatStaysOnlyNamesTheRow() {
        var change = new Change(
                new Id("membership/0a"),
                new Place("memberships.jsonl", 7),
                List.of(
                        new Change.Field("organisation", "\"org/a\"", "\"org/a\""),
                        new Change.Field("from", null, "\"2013\""),
                        new Change.Field("to", "\"2018\"", null)));

        assertThat(new ChangeText(change).whole())
                .isEqualTo(new ChangeText(change).shortened())
                .containsExactly(
                        "changed: membership/0a (memberships.jsonl:7)",
                        "  organisation: \"org/a\"",
                        "  from: nothing -> \"2013\"",
                        "  to: \"2018\" -> nothing");
    }

    @Test
    void aLongValueIsShortenedToWhereItDiffers() {
        var text = text(BEGINNING + "old" + END, BEGINNING + "new" + END);

        assertThat(text.shortened().getLast())
                .isEqualTo("  summary: …%sold%s… -> …%snew%s…"
                        .formatted("a".repeat(20), "z".repeat(37), "a".repeat(20), "z".repeat(37)));
    }

    @Test
    void aLongValueIsWholeInTheReport() {
        assertThat(text(BEGINNING + "old" + END, null).whole().getLast())
                .isEqualTo("  summary: " + BEGINNING + "old" + END + " -> nothing");
    }

    @Test
    void aLongValueThatGoesIsShortenedToItsBeginning() {
        assertThat(text(BEGINNING + END, null).shortened().getLast())
                .isEqualTo("  summary: " + "a".repeat(60) + "… -> nothing");
    }

    @Test
    void aValueThatDiffersAtItsEndIsShownToItsEnd() {
        assertThat(text(BEGINNING, BEGINNING + "!").shortened().getLast())
                .isEqualTo("  summary: …%s -> …%s!".formatted("a".repeat(60), "a".repeat(59)));
    }

    @Test
    void aCharacterOfTwoPlacesIsNotCut() {
        var smiles = "\uD83D\uDE00".repeat(50);

        assertThat(text("x" + smiles, null).shortened().getLast())
                .isEqualTo("  summary: x" + "\uD83D\uDE00".repeat(29) + "… -> nothing");
    }

    private static ChangeText text(String before, @Nullable String after) {
        var fields = List.of(new Change.Field("summary", before, after));
        return new ChangeText(new Change(new Id("study/a"), new Place("studies.jsonl", 1), fields));
    }
}
